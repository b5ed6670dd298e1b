-- What agents ask of the queue: to take the next one, or to give one back. One row answers each request once.
CREATE TABLE pull_request (
  id              CHAR(36)     NOT NULL PRIMARY KEY,
  seq             BIGINT       NOT NULL AUTO_INCREMENT,
  kind            VARCHAR(16)  NOT NULL,
  agent_id        VARCHAR(64)  NOT NULL,
  request_key     VARCHAR(200) NOT NULL,
  team_id         VARCHAR(64)  NULL,
  conversation_id VARCHAR(64)  NULL,
  opening_id      BIGINT       NULL,
  reason          VARCHAR(500) NULL,
  asked_at        BIGINT       NOT NULL,
  asked_by        VARCHAR(64)  NOT NULL,
  state           VARCHAR(16)  NOT NULL,
  attempts        INT          NOT NULL,
  refusal         VARCHAR(32)  NULL,
  detail          VARCHAR(500) NULL,
  decision_id     CHAR(36)     NULL,
  answered_at     BIGINT       NULL,
  waited          BIGINT       NULL,
  UNIQUE KEY pull_request_seq (seq),
  UNIQUE KEY pull_request_once (agent_id, kind, request_key),
  KEY pull_request_state (state, seq),
  KEY pull_request_decision (decision_id),
  KEY pull_request_conversation (conversation_id, opening_id),
  KEY pull_request_answered (team_id, kind, answered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How often a waiting conversation was overtaken in its present opening.
CREATE TABLE pull_line (
  conversation_id VARCHAR(64) NOT NULL PRIMARY KEY,
  opening_id      BIGINT      NOT NULL,
  overtaken       INT         NOT NULL,
  changed_at      BIGINT      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO stamp (name, value) VALUES ('requests', 0);

-- What nobody owns in a team whose mode was changed.
CREATE INDEX conversation_team ON conversation (team_id, active);

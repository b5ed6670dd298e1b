-- The newest known facts of each conversation and how its present opening stands.
CREATE TABLE conversation (
  id            VARCHAR(64)  NOT NULL PRIMARY KEY,
  as_of         BIGINT       NOT NULL,
  team_id       VARCHAR(64)  NOT NULL,
  active        TINYINT(1)   NOT NULL,
  facts         MEDIUMTEXT   NOT NULL,
  opening_id    BIGINT       NULL,
  outcome       VARCHAR(255) NULL,
  decision_id   CHAR(36)     NULL,
  rounds        INT          NOT NULL,
  waiting_since BIGINT       NULL,
  changed_at    BIGINT       NOT NULL,
  version       INT          NOT NULL,
  KEY conversation_waiting (waiting_since),
  KEY conversation_changed (changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

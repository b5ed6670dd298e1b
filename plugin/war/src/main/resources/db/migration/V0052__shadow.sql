-- Draft rules that run beside the live ones: whether they do, and how often they came to something else.
CREATE TABLE shadow (
  id            INT         NOT NULL PRIMARY KEY,
  running       TINYINT     NOT NULL,
  draft_version INT         NOT NULL,
  begun_at      BIGINT      NOT NULL,
  begun_by      VARCHAR(64) NOT NULL,
  ended_at      BIGINT      NULL,
  compared      BIGINT      NOT NULL DEFAULT 0,
  different     BIGINT      NOT NULL DEFAULT 0,
  skipped       BIGINT      NOT NULL DEFAULT 0
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE shadow_difference (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id     CHAR(36)     NOT NULL,
  conversation_id VARCHAR(64)  NOT NULL,
  number          VARCHAR(64)  NOT NULL,
  team_id         VARCHAR(64)  NOT NULL,
  decided_at      BIGINT       NOT NULL,
  live_outcome    VARCHAR(32)  NOT NULL,
  live_agent      VARCHAR(64)  NULL,
  live_rule       VARCHAR(64)  NULL,
  draft_outcome   VARCHAR(32)  NOT NULL,
  draft_agent     VARCHAR(64)  NULL,
  draft_rule      VARCHAR(64)  NULL,
  explanation     TEXT         NOT NULL,
  KEY shadow_difference_decided (decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What we know of an agent beside the host: own status, own capacity, the last work.
CREATE TABLE agent (
  id               VARCHAR(64)  NOT NULL PRIMARY KEY,
  absent_since     BIGINT       NULL,
  absent_until     BIGINT       NULL,
  absence_reason   VARCHAR(255) NULL,
  customer_text    VARCHAR(1000) NULL,
  capacity         INT          NULL,
  changed_at       BIGINT       NOT NULL,
  changed_by       VARCHAR(64)  NOT NULL,
  version          INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Whose turn was when, exactly and across restarts; only the decider writes here.
CREATE TABLE rotation (
  team_id   VARCHAR(64) NOT NULL,
  agent_id  VARCHAR(64) NOT NULL,
  last_turn BIGINT      NOT NULL,
  last_at   BIGINT      NOT NULL,
  PRIMARY KEY (team_id, agent_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

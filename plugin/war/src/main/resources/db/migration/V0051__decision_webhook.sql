-- Where decisions are sent, and how far. The decision table is the outbox: all up to the position were sent or set aside.
CREATE TABLE decision_webhook (
  id           INT          NOT NULL PRIMARY KEY,
  url          VARCHAR(500) NOT NULL,
  secret       VARCHAR(200) NOT NULL,
  version      INT          NOT NULL,
  changed_at   BIGINT       NOT NULL,
  changed_by   VARCHAR(64)  NOT NULL,
  position     BIGINT       NOT NULL,
  attempts     INT          NOT NULL DEFAULT 0,
  next_try_at  BIGINT       NOT NULL DEFAULT 0,
  stopped      TINYINT      NOT NULL DEFAULT 0,
  delivered_at BIGINT       NULL,
  last_error   VARCHAR(250) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Decisions that the receiver would not take.
CREATE TABLE decision_webhook_parked (
  seq         BIGINT       NOT NULL PRIMARY KEY,
  decision_id CHAR(36)     NOT NULL,
  parked_at   BIGINT       NOT NULL,
  error       VARCHAR(250) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What draft rules would have made of the past; running is 1 for the one that runs, so that a second one cannot.
CREATE TABLE simulation (
  id           CHAR(36)     NOT NULL PRIMARY KEY,
  state        VARCHAR(16)  NOT NULL,
  running      TINYINT      NULL,
  cancelled    TINYINT      NOT NULL DEFAULT 0,
  request      MEDIUMTEXT   NOT NULL,
  asked_at     BIGINT       NOT NULL,
  asked_by     VARCHAR(64)  NOT NULL,
  heard_at     BIGINT       NOT NULL,
  progress     INT          NOT NULL DEFAULT 0,
  result       MEDIUMTEXT   NULL,
  failure      VARCHAR(500) NULL,
  UNIQUE KEY simulation_running (running),
  KEY simulation_asked (asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

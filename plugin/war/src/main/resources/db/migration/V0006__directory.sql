-- The last snapshot of the host's people, teams, presence and loads: one row.
CREATE TABLE directory (
  id        INT         NOT NULL PRIMARY KEY,
  hash      VARCHAR(128) NOT NULL,
  body      LONGTEXT    NOT NULL,
  last_seen MEDIUMTEXT  NOT NULL,
  loads     MEDIUMTEXT  NOT NULL,
  as_of     BIGINT      NOT NULL,
  taken_at  BIGINT      NOT NULL,
  version   INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What each team's admin has switched on; a team without a row has everything off.
CREATE TABLE team_rules (
  team_id    VARCHAR(64) NOT NULL PRIMARY KEY,
  rules      MEDIUMTEXT  NOT NULL,
  changed_at BIGINT      NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  version    INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

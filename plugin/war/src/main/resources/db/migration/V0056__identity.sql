-- D2: what Keycloak says of its users: facts as they came, and what they have had for effects.
CREATE TABLE identity (
  id            VARCHAR(64)  NOT NULL PRIMARY KEY,
  as_of         BIGINT       NOT NULL,
  facts         MEDIUMTEXT   NOT NULL,
  -- The end of the last session; null while there is one, or when none was ever seen.
  signed_out_at BIGINT       NULL,
  -- Attributes whose effects have happened, and what was wrong with them.
  settled       TEXT         NOT NULL,
  finding       VARCHAR(500) NULL,
  heard_at      BIGINT       NOT NULL,
  KEY identity_heard (heard_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who has changed what: written before the change, and marked when it is known to be done.
CREATE TABLE audit_entry (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at        BIGINT       NOT NULL,
  actor     VARCHAR(64)  NOT NULL,
  -- helpdesk, keycloak or token.
  came_by   VARCHAR(16)  NOT NULL,
  operation VARCHAR(64)  NOT NULL,
  subject   VARCHAR(255) NOT NULL,
  body      MEDIUMTEXT   NULL,
  done      TINYINT(1)   NOT NULL DEFAULT 0,
  KEY audit_entry_at (at),
  KEY audit_entry_subject (subject, operation, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

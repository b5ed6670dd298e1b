-- Settings that are kept as a whole: of what kind, and whose. The version grows with every change.
CREATE TABLE setting (
  kind       VARCHAR(32) NOT NULL,
  id         VARCHAR(64) NOT NULL,
  body       MEDIUMTEXT  NOT NULL,
  changed_at BIGINT      NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A status is about now. How much somebody takes is one of the settings that stay.
INSERT INTO setting (kind, id, body, changed_at, changed_by, version)
  SELECT 'agent-profile', id, CONCAT('{"capacity":', capacity, '}'), changed_at, changed_by, 1
  FROM agent WHERE capacity IS NOT NULL;
ALTER TABLE agent DROP COLUMN capacity;

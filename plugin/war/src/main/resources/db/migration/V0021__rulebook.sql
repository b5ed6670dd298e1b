-- Everything that admins have published, every version of it; the newest counts.
CREATE TABLE rulebook_version (
  version       INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  body          MEDIUMTEXT   NOT NULL,
  published_at  BIGINT       NOT NULL,
  published_by  VARCHAR(64)  NOT NULL,
  comment       VARCHAR(255) NULL,
  restored_from INT          NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The one draft that admins work on; it decides nothing.
CREATE TABLE rulebook_draft (
  id         INT         NOT NULL PRIMARY KEY,
  body       MEDIUMTEXT  NOT NULL,
  based_on   INT         NOT NULL,
  changed_at BIGINT      NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  version    INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who stands in for whom, and who looks after which customer: one row per agent, customer or organisation.
CREATE TABLE deputy (
  kind       VARCHAR(32)  NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  agent_id   VARCHAR(64)  NOT NULL,
  changed_at BIGINT       NOT NULL,
  changed_by VARCHAR(64)  NOT NULL,
  PRIMARY KEY (kind, subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

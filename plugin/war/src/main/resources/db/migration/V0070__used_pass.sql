-- Passes of the helpdesk that were taken, so that none counts twice, on whatever node. They are good for a minute.
CREATE TABLE used_pass (
  id        VARCHAR(80) NOT NULL,
  stored_at BIGINT      NOT NULL,
  PRIMARY KEY (id),
  KEY used_pass_stored (stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

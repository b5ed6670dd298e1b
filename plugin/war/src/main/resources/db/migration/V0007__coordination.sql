-- Who decides: the token grows with every change of holder and is checked in every write of a decision.
CREATE TABLE lease (
  name       VARCHAR(32) NOT NULL PRIMARY KEY,
  holder     VARCHAR(64) NOT NULL,
  token      BIGINT      NOT NULL,
  expires_at DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO lease (name, holder, token, expires_at) VALUES ('decider', '', 0, '2000-01-01');

-- Grows when the named settings change, so that every node notices with one small read.
CREATE TABLE stamp (
  name  VARCHAR(32) NOT NULL PRIMARY KEY,
  value BIGINT      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO stamp (name, value) VALUES ('rules', 0), ('agents', 0), ('directory', 0);

-- How far the host's history has been read: everything up to done_to is in the inbox or known.
CREATE TABLE sweep (
  id      INT    NOT NULL PRIMARY KEY,
  done_to BIGINT NOT NULL,
  seen_to BIGINT NOT NULL,
  ran_at  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

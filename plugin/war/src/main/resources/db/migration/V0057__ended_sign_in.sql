-- Sign-ins that the identity provider has ended, so that their tokens are refused though they have not expired, on every node.
-- kind: a session, a person (all sessions that began before), or the id of the message that said so (each counts once).
CREATE TABLE ended_sign_in (
  kind      VARCHAR(8)   NOT NULL,
  id        VARCHAR(255) NOT NULL,
  ended_at  BIGINT       NOT NULL,
  stored_at BIGINT       NOT NULL,
  PRIMARY KEY (kind, id),
  KEY ended_sign_in_stored (stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

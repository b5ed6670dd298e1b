-- What was sent by the form of a website: each once, and found again by who waits. No texts, no addresses.
CREATE TABLE website_start (
  id              CHAR(32)    NOT NULL PRIMARY KEY,
  website         VARCHAR(64) NOT NULL,
  content         CHAR(64)    NOT NULL,
  conversation_id VARCHAR(64) NULL,
  number          VARCHAR(64) NULL,
  stored_at       BIGINT      NOT NULL,
  KEY website_start_conversation (conversation_id),
  KEY website_start_stored (stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What the host told us or the sweep found, until it is handled. All times: milliseconds since 1970, UTC.
CREATE TABLE inbox (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  conversation_id VARCHAR(64)  NOT NULL,
  as_of           BIGINT       NOT NULL,
  source          VARCHAR(16)  NOT NULL,
  hint_id         VARCHAR(80)  NULL,
  hint_sent_at    BIGINT       NULL,
  facts           MEDIUMTEXT   NOT NULL,
  received_at     BIGINT       NOT NULL,
  handled_at      BIGINT       NULL,
  -- The same facts are heard once, whoever reports them.
  UNIQUE KEY inbox_once (conversation_id, as_of),
  KEY inbox_waiting (handled_at, id),
  KEY inbox_hint (hint_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- B5: what the customer was told of an absence of the owner. Over: he is back, and was waited for (B8).
ALTER TABLE conversation
  ADD COLUMN told_owner_id VARCHAR(64) NULL,
  ADD COLUMN told_choice   VARCHAR(16) NULL,
  ADD COLUMN told_over     TINYINT(1)  NOT NULL DEFAULT 0,
  ADD KEY conversation_told (told_owner_id, told_choice);

-- Every away message, and what its customer chose. Of a link only the hash is kept.
CREATE TABLE notice (
  decision_id     CHAR(36)     NOT NULL PRIMARY KEY,
  conversation_id VARCHAR(64)  NOT NULL,
  customer        VARCHAR(255) NULL,
  owner_id        VARCHAR(64)  NOT NULL,
  backup_id       VARCHAR(64)  NULL,
  language        VARCHAR(64)  NOT NULL,
  back_at         BIGINT       NULL,
  told_at         BIGINT       NOT NULL,
  token_hash      CHAR(64)     NULL,
  -- wait, continue, or over: nothing is to be chosen any more.
  choice          VARCHAR(16)  NULL,
  chosen_at       BIGINT       NULL,
  -- A customer's choice that the decider has not seen yet.
  to_do           TINYINT(1)   NOT NULL DEFAULT 0,
  UNIQUE KEY notice_token (token_hash),
  KEY notice_to_do (to_do),
  KEY notice_told (told_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO stamp (name, value) VALUES ('choices', 0);

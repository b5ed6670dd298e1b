-- Conversations that were taken from an absent owner, until it is settled who goes on with them.
ALTER TABLE conversation
  ADD COLUMN moved       TEXT        NULL,
  ADD COLUMN moved_from  VARCHAR(64) NULL,
  ADD COLUMN moved_to    VARCHAR(64) NULL,
  ADD COLUMN asked_until BIGINT      NULL,
  ADD KEY conversation_moved_from (moved_from),
  ADD KEY conversation_asked (asked_until);

-- Answers to the question who goes on, one per question.
CREATE TABLE return_choice (
  decision_id CHAR(36)     NOT NULL PRIMARY KEY,
  back        TINYINT(1)   NOT NULL,
  chosen_by   VARCHAR(200) NOT NULL,
  chosen_at   BIGINT       NOT NULL,
  handled     TINYINT(1)   NOT NULL DEFAULT 0,
  KEY return_choice_handled (handled)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO stamp (name, value) VALUES ('returns', 0);

-- Agents who asked for one conversation beyond their limit; taken by one decision at most.
CREATE TABLE one_more (
  agent_id    VARCHAR(64) NOT NULL PRIMARY KEY,
  asked_at    BIGINT      NOT NULL,
  asked_by    VARCHAR(64) NOT NULL,
  until       BIGINT      NOT NULL,
  decision_id CHAR(36)    NULL,
  KEY one_more_decision (decision_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

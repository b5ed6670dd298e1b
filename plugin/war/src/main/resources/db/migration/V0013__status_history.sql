-- When each agent was there and when not, as far as decisions are concerned; deleted after a time.
CREATE TABLE status_history (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agent_id  VARCHAR(64) NOT NULL,
  available TINYINT(1)  NOT NULL,
  source    VARCHAR(16) NULL,
  since     BIGINT      NOT NULL,
  until     BIGINT      NULL,
  KEY status_history_agent (agent_id, id),
  KEY status_history_until (until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- People may ask which decisions name them.
ALTER TABLE decision
  ADD KEY decision_agent (agent_id, seq),
  ADD KEY decision_previous_owner (previous_owner_id, seq);

-- Absences that are planned ahead; the one that was set as the status of now stands in agent.
CREATE TABLE absence (
  id            CHAR(36)      NOT NULL PRIMARY KEY,
  agent_id      VARCHAR(64)   NOT NULL,
  since         BIGINT        NOT NULL,
  until         BIGINT        NULL,
  reason        VARCHAR(255)  NULL,
  customer_text VARCHAR(1000) NULL,
  planned_at    BIGINT        NOT NULL,
  planned_by    VARCHAR(64)   NOT NULL,
  KEY absence_agent (agent_id, since),
  KEY absence_until (until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

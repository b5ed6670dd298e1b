-- All open conversations of an agent are to be given to others; each is decided once.
CREATE TABLE handover (
  id         CHAR(36)     NOT NULL PRIMARY KEY,
  agent_id   VARCHAR(64)  NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  begun_by   VARCHAR(200) NOT NULL,
  begun_at   BIGINT       NOT NULL,
  -- 1 while it was begun by itself and the agent is still disabled: not again until then.
  armed      TINYINT(1)   NOT NULL,
  KEY handover_agent (agent_id, begun_at),
  KEY handover_begun (begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE handover_item (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  handover_id CHAR(36)    NOT NULL,
  facts       MEDIUMTEXT  NULL,
  decision_id CHAR(36)    NULL,
  KEY handover_item_handover (handover_id),
  KEY handover_item_decision (decision_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO stamp (name, value) VALUES ('handovers', 0);

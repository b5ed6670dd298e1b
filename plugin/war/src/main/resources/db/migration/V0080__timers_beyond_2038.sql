-- A TIMESTAMP ends in January 2038, and the end of an absence may be years ahead. The times stay UTC.
ALTER TABLE scheduled_tasks
  MODIFY execution_time DATETIME(6) NOT NULL,
  MODIFY last_success   DATETIME(6) NULL,
  MODIFY last_failure   DATETIME(6) NULL,
  MODIFY last_heartbeat DATETIME(6) NULL;

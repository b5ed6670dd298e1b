-- How far an agent has come with his share of the team's work: grows the slower the greater his weight is.
ALTER TABLE rotation
  ADD COLUMN share_from BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN share      BIGINT NOT NULL DEFAULT 0;

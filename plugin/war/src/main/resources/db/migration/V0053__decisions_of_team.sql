-- Questions of fairness go through the decisions of one team.
ALTER TABLE decision ADD KEY decision_team (team_id, seq);

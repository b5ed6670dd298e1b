-- A team has one mode instead of a switch for automatic assignment.
UPDATE team_rules SET rules =
  REPLACE(REPLACE(rules, '"automaticAssignment":true', '"mode":"AUTOMATIC"'), '"automaticAssignment":false', '"mode":"NORMAL"');
UPDATE rulebook_version SET body =
  REPLACE(REPLACE(body, '"automaticAssignment":true', '"mode":"AUTOMATIC"'), '"automaticAssignment":false', '"mode":"NORMAL"');
UPDATE rulebook_draft SET body =
  REPLACE(REPLACE(body, '"automaticAssignment":true', '"mode":"AUTOMATIC"'), '"automaticAssignment":false', '"mode":"NORMAL"');
UPDATE decision SET rules =
  REPLACE(REPLACE(rules, '"automaticAssignment":true', '"mode":"AUTOMATIC"'), '"automaticAssignment":false', '"mode":"NORMAL"');

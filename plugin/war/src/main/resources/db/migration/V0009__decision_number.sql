-- People look decisions up by the number that they see.
CREATE INDEX decision_number ON decision (number);

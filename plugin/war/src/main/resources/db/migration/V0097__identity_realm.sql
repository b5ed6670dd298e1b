-- D2: the realm that told of the user, by its address. Another realm has other people. Null: told before this was asked.
ALTER TABLE identity ADD COLUMN realm VARCHAR(500) NULL AFTER id;

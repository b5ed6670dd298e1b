-- Decisions that were stored before searches kept their facts cannot be read any more; no release has written any.
DELETE FROM decision WHERE situation NOT LIKE '%"roster"%';

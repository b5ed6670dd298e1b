-- What is said to people is kept without a language (ADR 0038): as JSON, in which a plain text
-- stands for what a version said that knew English only.
ALTER TABLE pull_request MODIFY detail TEXT NULL;
ALTER TABLE handover MODIFY reason TEXT NOT NULL;
ALTER TABLE simulation MODIFY failure TEXT NULL;
UPDATE decision SET explanation = JSON_QUOTE(explanation);
UPDATE shadow_difference SET explanation = JSON_QUOTE(explanation);
UPDATE pull_request SET detail = JSON_QUOTE(detail) WHERE detail IS NOT NULL;
UPDATE simulation SET failure = JSON_QUOTE(failure) WHERE failure IS NOT NULL;
UPDATE handover SET reason = JSON_QUOTE(reason);

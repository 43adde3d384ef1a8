-- In which order bundles went and came: a clock that was wrong does not tell. Of those before only their time is known.
ALTER TABLE bundle ADD COLUMN position BIGINT DEFAULT 0 NOT NULL;

-- Open Badges: those of a person, the keys that sign ours, and the keys that partners sign theirs with.

CREATE TABLE badge (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "NAME" CHARACTER VARYING,
    issuer CHARACTER VARYING,
    skill JSON,
    proves UUID,
    issued DATE,
    expires DATE,
    edition CHARACTER VARYING,
    "CHECK" CHARACTER VARYING,
    credential CHARACTER VARYING,
    ours BOOLEAN,
    file UUID
);
CREATE INDEX badge_person ON badge (person);

-- The highest number signs; of the others only the public half is kept.
CREATE TABLE badge_key (
    number INTEGER PRIMARY KEY,
    verify_key CHARACTER VARYING NOT NULL,
    secret BINARY VARYING(64)
);

-- Hexadecimal, the newest first, a space between; null where none is known.
ALTER TABLE contact ADD COLUMN badge_keys CHARACTER VARYING;

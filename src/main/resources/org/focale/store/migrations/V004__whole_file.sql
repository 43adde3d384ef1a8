-- The whole file of a person: notes and tasks, the plan, documents, rights; and what an association adds by itself.

CREATE TABLE note (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "MEDIUM" CHARACTER VARYING,
    "DATE" DATE,
    minutes INTEGER,
    author CHARACTER VARYING,
    "TEXT" CHARACTER VARYING,
    sharing CHARACTER VARYING
);
CREATE INDEX note_person ON note (person);
-- The last contact of everybody is asked each time the list or the first screen is read: this answers without reading the notes.
CREATE INDEX note_contact ON note (person, "MEDIUM", "DATE");

CREATE TABLE task (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "WORDS" CHARACTER VARYING,
    "DUE" DATE,
    "WHO" CHARACTER VARYING,
    "DONE" DATE
);
CREATE INDEX task_person ON task (person);

CREATE TABLE objective (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    pathway UUID,
    title CHARACTER VARYING,
    phase CHARACTER VARYING,
    "STATE" CHARACTER VARYING,
    target DATE,
    "RANK" INTEGER
);
CREATE INDEX objective_person ON objective (person);

CREATE TABLE step (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    objective UUID,
    "WORDS" CHARACTER VARYING,
    "STATE" CHARACTER VARYING,
    "DUE" DATE,
    "DONE" DATE,
    "WHO" CHARACTER VARYING,
    "RANK" INTEGER
);
CREATE INDEX step_person ON step (person);

CREATE TABLE barrier (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    theme JSON,
    "LEVEL" CHARACTER VARYING,
    "DATE" DATE,
    comment CHARACTER VARYING
);
CREATE INDEX barrier_person ON barrier (person);

CREATE TABLE follow_up (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    pathway UUID,
    months INTEGER,
    "DUE" DATE,
    "DONE" DATE,
    answered CHARACTER VARYING,
    situation CHARACTER VARYING,
    "FOUND" CHARACTER VARYING
);
CREATE INDEX follow_up_person ON follow_up (person);

CREATE TABLE attachment (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "NAME" CHARACTER VARYING,
    "KIND" CHARACTER VARYING,
    media_type CHARACTER VARYING,
    "SIZE" INTEGER,
    sha256 CHARACTER VARYING,
    added DATE,
    expires DATE,
    confidential BOOLEAN,
    comment CHARACTER VARYING,
    dated DATE,
    proves UUID
);
CREATE INDEX attachment_person ON attachment (person);

CREATE TABLE consent (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    scope CHARACTER VARYING,
    "WITH" CHARACTER VARYING,
    "GIVEN" DATE,
    "UNTIL" DATE,
    withdrawn DATE,
    how CHARACTER VARYING
);
CREATE INDEX consent_person ON consent (person);

CREATE TABLE notice (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    edition CHARACTER VARYING,
    "GIVEN" DATE,
    how CHARACTER VARYING,
    "BY" CHARACTER VARYING
);
CREATE INDEX notice_person ON notice (person);

CREATE TABLE own_field (
    id UUID PRIMARY KEY,
    label CHARACTER VARYING,
    "KIND" CHARACTER VARYING,
    choices JSON,
    retired BOOLEAN,
    place INTEGER
);

CREATE TABLE own_value (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    field UUID,
    "VALUE" CHARACTER VARYING
);
CREATE INDEX own_value_person ON own_value (person);

CREATE TABLE saved_view (
    id UUID PRIMARY KEY,
    "LIST" CHARACTER VARYING,
    "NAME" CHARACTER VARYING,
    filters JSON,
    columns JSON,
    ordered_by CHARACTER VARYING
);

CREATE TABLE import_mapping (
    id UUID PRIMARY KEY,
    "NAME" CHARACTER VARYING,
    headers JSON,
    targets JSON
);

CREATE TABLE setting (
    id UUID PRIMARY KEY,
    "KEY" CHARACTER VARYING,
    "VALUE" CHARACTER VARYING
);

CREATE TABLE same_person (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    shown_under UUID
);
CREATE INDEX same_person_person ON same_person (person);

CREATE TABLE different_people (
    id UUID PRIMARY KEY,
    "FIRST" UUID,
    "SECOND" UUID
);

-- The bytes of attachments, found by their hash and kept once, in pieces of a size that rows have anyway.
CREATE TABLE content (
    sha256 CHARACTER VARYING PRIMARY KEY,
    "SIZE" INTEGER NOT NULL
);

CREATE TABLE content_piece (
    sha256 CHARACTER VARYING NOT NULL,
    number INTEGER NOT NULL,
    bytes BINARY VARYING(65536) NOT NULL,
    PRIMARY KEY (sha256, number)
);

-- The job as the ROME calls it, beside the words of the person.
ALTER TABLE person ADD COLUMN job JSON;
ALTER TABLE placement ADD COLUMN job JSON;
ALTER TABLE experience ADD COLUMN job JSON;

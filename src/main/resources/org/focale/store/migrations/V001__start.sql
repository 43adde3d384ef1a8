-- Whose file this is: one row, or the file is not trusted. `saves` counts committed transactions, to know after a failure of the disk
-- whether the last one is there.
CREATE TABLE sentinel (
    workspace_id UUID PRIMARY KEY,
    schema_version INTEGER NOT NULL,
    site_id UUID NOT NULL,
    site_name CHARACTER VARYING NOT NULL,
    organisation_id UUID NOT NULL,
    role CHARACTER VARYING NOT NULL,
    incarnation_id UUID NOT NULL,
    last_number BIGINT NOT NULL,
    saves BIGINT NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

-- Short names of incarnations inside the states.
CREATE TABLE incarnation (
    no INTEGER PRIMARY KEY,
    site_id UUID NOT NULL,
    incarnation_id UUID NOT NULL
);

-- The truth: every record of every type, known or not, deleted or not.
CREATE TABLE record_state (
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    home_kind CHARACTER VARYING NOT NULL,
    home UUID NOT NULL,
    state CHARACTER VARYING NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id, type)
);
CREATE INDEX record_state_home ON record_state (home, home_kind);

CREATE TABLE in_two_versions (
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    PRIMARY KEY (id, type)
);

CREATE TABLE change (
    number BIGINT PRIMARY KEY,
    kind CHARACTER VARYING NOT NULL,
    author CHARACTER VARYING NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    undoes BIGINT,
    records INTEGER NOT NULL
);
CREATE INDEX change_undoes ON change (undoes);

-- One row for each record a change touched; fields: {"phone": [[before…], [after…]]}.
CREATE TABLE history (
    change BIGINT NOT NULL,
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    fields CHARACTER VARYING NOT NULL,
    PRIMARY KEY (change, id, type)
);
CREATE INDEX history_record ON history (id, type, change);

-- A person's file as a whole.
CREATE TABLE person_file (
    person UUID PRIMARY KEY,
    last_change TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE contact (
    site UUID PRIMARY KEY,
    site_name CHARACTER VARYING NOT NULL,
    organisation UUID NOT NULL,
    organisation_name CHARACTER VARYING NOT NULL,
    role CHARACTER VARYING NOT NULL,
    recipient CHARACTER VARYING NOT NULL,
    verify_key CHARACTER VARYING NOT NULL,
    verified_at TIMESTAMP(9) WITH TIME ZONE,
    verified_by CHARACTER VARYING
);

CREATE TABLE bundle (
    id UUID NOT NULL,
    sent BOOLEAN NOT NULL,
    peer UUID NOT NULL,
    peer_name CHARACTER VARYING NOT NULL,
    number BIGINT NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (id, sent, peer)
);

-- What follows is one table for each type of record: the shown values, for queries. A column has the name of its field; a list or a
-- group is JSON. Columns that queries need besides are filled by the store: folded, exit_date, cv_key (what the gauge counts, null when
-- the line does not count).

CREATE TABLE organisation (
    id UUID PRIMARY KEY,
    name CHARACTER VARYING,
    kind CHARACTER VARYING,
    city CHARACTER VARYING,
    phone CHARACTER VARYING,
    siret CHARACTER VARYING
);

CREATE TABLE worker (
    id UUID PRIMARY KEY,
    name CHARACTER VARYING,
    job CHARACTER VARYING
);

CREATE TABLE programme (
    id UUID PRIMARY KEY,
    "KEY" CHARACTER VARYING,
    name CHARACTER VARYING,
    lead CHARACTER VARYING,
    audience CHARACTER VARYING,
    territories JSON,
    months INTEGER,
    goals JSON
);

CREATE TABLE person (
    id UUID PRIMARY KEY,
    first_name CHARACTER VARYING,
    last_name CHARACTER VARYING,
    birth_date DATE,
    gender CHARACTER VARYING,
    phone CHARACTER VARYING,
    email CHARACTER VARYING,
    address JSON,
    education CHARACTER VARYING,
    languages JSON,
    driving_licences JSON,
    mobility CHARACTER VARYING,
    availability CHARACTER VARYING,
    target_job CHARACTER VARYING,
    tags JSON,
    folded CHARACTER VARYING NOT NULL
);

CREATE TABLE pathway (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    programme CHARACTER VARYING,
    referent CHARACTER VARYING,
    "START" DATE,
    planned_end DATE,
    exit JSON,
    exit_date DATE
);
CREATE INDEX pathway_person ON pathway (person);

CREATE TABLE situation (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    pathway UUID,
    moment CHARACTER VARYING,
    "DATE" DATE,
    employment CHARACTER VARYING,
    registered_job_seeker CHARACTER VARYING,
    months_without_work INTEGER,
    minimum_income CHARACTER VARYING,
    priority_neighbourhood CHARACTER VARYING,
    housing CHARACTER VARYING
);
CREATE INDEX situation_person ON situation (person);

CREATE TABLE placement (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    kind CHARACTER VARYING,
    title CHARACTER VARYING,
    host UUID,
    host_name CHARACTER VARYING,
    tutor CHARACTER VARYING,
    tutor_role CHARACTER VARYING,
    "START" DATE,
    "END" DATE,
    hours INTEGER,
    tasks CHARACTER VARYING
);
CREATE INDEX placement_person ON placement (person);

CREATE TABLE diagnosis (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    placement UUID,
    situation CHARACTER VARYING,
    skill JSON,
    level CHARACTER VARYING,
    "DATE" DATE,
    observer CHARACTER VARYING,
    observer_role CHARACTER VARYING,
    fact CHARACTER VARYING,
    state CHARACTER VARYING,
    cv_key CHARACTER VARYING
);
CREATE INDEX diagnosis_person ON diagnosis (person, cv_key);

CREATE TABLE experience (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    born_of UUID,
    role CHARACTER VARYING,
    organisation CHARACTER VARYING,
    place CHARACTER VARYING,
    period JSON,
    tasks CHARACTER VARYING,
    state CHARACTER VARYING,
    cv_key CHARACTER VARYING
);
CREATE INDEX experience_person ON experience (person, cv_key);

CREATE TABLE skill_validation (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    skill JSON,
    body CHARACTER VARYING,
    "DATE" DATE,
    certificate CHARACTER VARYING,
    state CHARACTER VARYING,
    cv_key CHARACTER VARYING
);
CREATE INDEX skill_validation_person ON skill_validation (person, cv_key);

CREATE TABLE cv (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    title CHARACTER VARYING,
    target_job CHARACTER VARYING,
    hidden JSON,
    show_phone BOOLEAN,
    show_email BOOLEAN,
    show_address BOOLEAN,
    show_age BOOLEAN
);
CREATE INDEX cv_person ON cv (person);

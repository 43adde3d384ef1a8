-- What people take part in: partners, activities and their sessions, placements and how they ended, the agenda, letters.

CREATE TABLE contact_person (
    id UUID PRIMARY KEY,
    organisation UUID,
    "NAME" CHARACTER VARYING,
    job CHARACTER VARYING,
    phone CHARACTER VARYING,
    email CHARACTER VARYING,
    "LEFT" BOOLEAN
);

CREATE TABLE offer (
    id UUID PRIMARY KEY,
    organisation UUID,
    "KIND" CHARACTER VARYING,
    "WORDS" CHARACTER VARYING,
    job JSON,
    places INTEGER,
    "FROM" DATE,
    "UNTIL" DATE
);

CREATE TABLE partner_note (
    id UUID PRIMARY KEY,
    organisation UUID,
    "MEDIUM" CHARACTER VARYING,
    "DATE" DATE,
    author CHARACTER VARYING,
    "TEXT" CHARACTER VARYING,
    request BOOLEAN
);

CREATE TABLE same_organisation (
    id UUID PRIMARY KEY,
    organisation UUID,
    shown_under UUID
);

CREATE TABLE activity (
    id UUID PRIMARY KEY,
    "KIND" CHARACTER VARYING,
    title CHARACTER VARYING,
    theme JSON,
    aim CHARACTER VARYING,
    place CHARACTER VARYING,
    trainer CHARACTER VARYING,
    capacity INTEGER,
    skills JSON,
    formal BOOLEAN,
    funding CHARACTER VARYING,
    closed DATE
);

CREATE TABLE activity_session (
    id UUID PRIMARY KEY,
    activity UUID,
    "DATE" DATE,
    hours JSON,
    topic CHARACTER VARYING,
    place CHARACTER VARYING,
    trainer CHARACTER VARYING,
    "STATE" CHARACTER VARYING
);
CREATE INDEX activity_session_activity ON activity_session (activity);
CREATE INDEX activity_session_date ON activity_session ("DATE");

CREATE TABLE enrolment (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    activity UUID,
    "STATE" CHARACTER VARYING,
    since DATE
);
CREATE INDEX enrolment_person ON enrolment (person);
CREATE INDEX enrolment_activity ON enrolment (activity);

CREATE TABLE attendance (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "SESSION" UUID,
    "STATE" CHARACTER VARYING,
    minutes INTEGER,
    comment CHARACTER VARYING
);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_session ON attendance ("SESSION");

CREATE TABLE signed_sheet (
    id UUID PRIMARY KEY,
    "SESSION" UUID,
    "NAME" CHARACTER VARYING,
    media_type CHARACTER VARYING,
    "SIZE" INTEGER,
    sha256 CHARACTER VARYING,
    added DATE
);

CREATE TABLE agreement (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    placement UUID,
    purpose CHARACTER VARYING,
    aims CHARACTER VARYING,
    prescriber CHARACTER VARYING,
    prescriber_contact CHARACTER VARYING,
    supporter CHARACTER VARYING,
    signatory CHARACTER VARYING,
    equipment CHARACTER VARYING,
    conditions CHARACTER VARYING,
    guardian CHARACTER VARYING,
    employer CHARACTER VARYING,
    "REFERENCE" CHARACTER VARYING,
    "SIGNED" DATE,
    renews UUID,
    renewal_reason CHARACTER VARYING
);
CREATE INDEX agreement_person ON agreement (person);

CREATE TABLE assessment (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    placement UUID,
    "DATE" DATE,
    ending CHARACTER VARYING,
    last_day DATE,
    missed_hours INTEGER,
    "BY" CHARACTER VARYING,
    reason CHARACTER VARYING,
    host_words CHARACTER VARYING,
    person_words CHARACTER VARYING,
    followed CHARACTER VARYING,
    contract CHARACTER VARYING,
    "FROM" DATE
);
CREATE INDEX assessment_person ON assessment (person);

CREATE TABLE appointment (
    id UUID PRIMARY KEY,
    person UUID NOT NULL,
    "DATE" DATE,
    hours JSON,
    title CHARACTER VARYING,
    place CHARACTER VARYING,
    worker CHARACTER VARYING,
    "STATE" CHARACTER VARYING
);
CREATE INDEX appointment_person ON appointment (person);
CREATE INDEX appointment_date ON appointment ("DATE");

CREATE TABLE meeting (
    id UUID PRIMARY KEY,
    "DATE" DATE,
    "UNTIL" DATE,
    hours JSON,
    title CHARACTER VARYING,
    place CHARACTER VARYING,
    worker CHARACTER VARYING,
    uid CHARACTER VARYING
);

CREATE TABLE letter_template (
    id UUID PRIMARY KEY,
    "KIND" CHARACTER VARYING,
    "NAME" CHARACTER VARYING,
    "SUBJECT" CHARACTER VARYING,
    "BODY" CHARACTER VARYING
);

CREATE TABLE logo (
    id UUID PRIMARY KEY,
    "NAME" CHARACTER VARYING,
    media_type CHARACTER VARYING,
    "SIZE" INTEGER,
    sha256 CHARACTER VARYING
);

ALTER TABLE placement ADD COLUMN activity UUID;
ALTER TABLE placement ADD COLUMN place CHARACTER VARYING;
ALTER TABLE placement ADD COLUMN days JSON;
ALTER TABLE diagnosis ADD COLUMN activity UUID;
ALTER TABLE diagnosis ADD COLUMN own_view CHARACTER VARYING;
ALTER TABLE diagnosis ADD COLUMN feedback DATE;
ALTER TABLE diagnosis ADD COLUMN evidence UUID;
ALTER TABLE skill_validation ADD COLUMN born_of UUID;
ALTER TABLE organisation ADD COLUMN address CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN postcode CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN email CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN website CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN sector CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN do_not_ask BOOLEAN;
ALTER TABLE organisation ADD COLUMN do_not_ask_why CHARACTER VARYING;
ALTER TABLE organisation ADD COLUMN checked DATE;
ALTER TABLE organisation ADD COLUMN delegated_until DATE;
ALTER TABLE organisation ADD COLUMN comment CHARACTER VARYING;

-- What programmes say beside their name and length, the branch and group of a pathway, groups, and people reached before entry.

ALTER TABLE programme ADD (
    short_name CHARACTER VARYING,
    members JSON,
    partners JSON,
    cofunding JSON,
    least_age INTEGER,
    most_age INTEGER,
    length JSON,
    phases JSON,
    branches JSON,
    activities JSON,
    recognitions JSON,
    targets JSON,
    counters JSON,
    positive_exits JSON,
    follow_up_months JSON,
    own_words JSON
);

ALTER TABLE pathway ADD (
    branch CHARACTER VARYING,
    "GROUP" UUID
);

CREATE TABLE "GROUP" (
    id UUID PRIMARY KEY,
    programme CHARACTER VARYING,
    name CHARACTER VARYING
);

CREATE TABLE reached (
    id UUID PRIMARY KEY,
    programme CHARACTER VARYING,
    counter CHARACTER VARYING,
    "DAY" DATE,
    people INTEGER,
    place CHARACTER VARYING,
    words CHARACTER VARYING
);

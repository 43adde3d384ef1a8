-- Files that nobody here knew when an organisation said that it had erased them. Its word counts should such a file come that it follows, and
-- for no file of anybody else.
CREATE TABLE told_erasure (
    person UUID NOT NULL,
    organisation UUID NOT NULL,
    PRIMARY KEY (person, organisation)
);

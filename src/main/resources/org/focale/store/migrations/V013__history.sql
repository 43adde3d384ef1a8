-- What other sites wrote of a file before it was handed over to us: their history came with it. `number` and `at` are those of the change there.
-- `came` is the change here that brought it and `place` its place in there: nothing else tells what was before what. `position` counts like that
-- of record_state, to take an import back.
CREATE TABLE told_history (
    site UUID NOT NULL,
    number BIGINT NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    home UUID NOT NULL,
    author CHARACTER VARYING NOT NULL,
    fields CHARACTER VARYING NOT NULL,
    came BIGINT NOT NULL,
    place BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (id, type, site, number, at)
);
CREATE INDEX told_history_home ON told_history (home);

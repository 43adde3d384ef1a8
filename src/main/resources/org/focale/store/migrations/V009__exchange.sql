-- What two sites know of each other, who follows a person, what waits, and what an import can be taken back to.

-- Count of the transaction (sentinel.saves) that changed the record last: what a bundle carries is told by it. `source` is the life of the
-- other site that this very state came from: it has it already.
ALTER TABLE record_state ADD COLUMN position BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE record_state ADD COLUMN source UUID;
CREATE INDEX record_state_position ON record_state (position);

ALTER TABLE bundle ADD COLUMN kind CHARACTER VARYING DEFAULT 'full' NOT NULL;
ALTER TABLE bundle ADD COLUMN life UUID;
ALTER TABLE bundle ADD COLUMN from_position BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE bundle ADD COLUMN to_position BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE bundle ADD COLUMN series UUID;
ALTER TABLE bundle ADD COLUMN part INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE bundle ADD COLUMN parts INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE bundle ADD COLUMN files INTEGER DEFAULT 0 NOT NULL;

CREATE TABLE link (
    site UUID PRIMARY KEY,
    life UUID,
    have BIGINT NOT NULL,
    acknowledged BIGINT NOT NULL
);

-- Who follows a person. No row: this organisation, since the file was begun here.
-- `handed_to` is set while a transfer waits for its receipt, `handed_by` says who handed the file to its owner. `scope` is how far the owner lets the file go to us, as it said in that life of
-- its at that position; `scope_pending`: what it lets us keep no more and was changed here is still here, until the owner has it.
CREATE TABLE claim (
    person UUID PRIMARY KEY,
    owner UUID NOT NULL,
    epoch BIGINT NOT NULL,
    position BIGINT NOT NULL,
    handed_to UUID,
    handed_by UUID,
    scope CHARACTER VARYING,
    scope_life UUID,
    scope_position BIGINT DEFAULT 0 NOT NULL,
    scope_pending BOOLEAN DEFAULT FALSE NOT NULL
);

-- How far a file goes to another site, and since which transaction: when it widens, what is older flows too.
CREATE TABLE shared_scope (
    site UUID NOT NULL,
    person UUID NOT NULL,
    scope CHARACTER VARYING NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (site, person)
);

-- Records that came and may not be applied, or not yet; `number` is that of the bundle.
CREATE TABLE waiting (
    site UUID NOT NULL,
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    home_kind CHARACTER VARYING NOT NULL,
    home UUID NOT NULL,
    verdict CHARACTER VARYING NOT NULL,
    state CHARACTER VARYING NOT NULL,
    number BIGINT NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (site, id, type)
);
CREATE INDEX waiting_home ON waiting (home);

-- The last import that can still be taken back: how each record stood, and what was known of each link.
CREATE TABLE before_import (
    id UUID NOT NULL,
    type CHARACTER VARYING NOT NULL,
    home UUID NOT NULL,
    state CHARACTER VARYING,
    position BIGINT NOT NULL,
    PRIMARY KEY (id, type)
);
CREATE TABLE before_import_link (
    site UUID PRIMARY KEY,
    life UUID,
    have BIGINT NOT NULL,
    acknowledged BIGINT NOT NULL
);
CREATE TABLE before_import_bundle (
    id UUID PRIMARY KEY
);

-- Whom this site trusts: cards that changed, cards that the lead revoked, invitations made and the one this workspace began with.

-- Since when nothing goes to this site or comes from it, because it showed other keys than those that were compared; null: it did not.
ALTER TABLE contact ADD COLUMN blocked_at TIMESTAMP(9) WITH TIME ZONE;

-- Grow-only. Of a card that never came here too: it may still come. `position` as in record_state: who has not acknowledged so much is told.
CREATE TABLE revoked_card (
    site UUID NOT NULL,
    verify_key CHARACTER VARYING NOT NULL,
    revoked_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    revoked_by CHARACTER VARYING NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (site, verify_key)
);

CREATE TABLE invitation (
    id UUID PRIMARY KEY,
    kind CHARACTER VARYING NOT NULL,
    invited CHARACTER VARYING NOT NULL,
    made_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    made_by CHARACTER VARYING NOT NULL
);

CREATE TABLE invitation_answer (
    invitation UUID NOT NULL,
    site UUID NOT NULL,
    taken_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (invitation, site)
);

-- At most one row: what this workspace was made with.
CREATE TABLE accepted_invitation (
    id UUID PRIMARY KEY,
    kind CHARACTER VARYING NOT NULL,
    inviter UUID NOT NULL,
    answered_at TIMESTAMP(9) WITH TIME ZONE
);

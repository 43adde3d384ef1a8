-- Files of people that were erased: ids and days, no name. This table only grows, and wins over everything else.

-- `position`: what the sentinel's `saves` counted with the transaction that erased. `everywhere`: partners are asked to erase as well;
-- otherwise only the copy that was here is gone.
CREATE TABLE erasure (
    person UUID PRIMARY KEY,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    position BIGINT NOT NULL,
    everywhere BOOLEAN NOT NULL
);

-- The sites that had a bundle of us by then: each is asked to erase as well, and confirms.
CREATE TABLE erasure_partner (
    person UUID NOT NULL,
    site UUID NOT NULL,
    confirmed BOOLEAN NOT NULL,
    PRIMARY KEY (person, site)
);

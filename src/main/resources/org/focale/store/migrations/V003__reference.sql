-- What an association puts into the lists that records choose from.
CREATE TABLE list_value (
    id UUID PRIMARY KEY,
    list_key CHARACTER VARYING,
    code CHARACTER VARYING,
    official CHARACTER VARYING,
    label CHARACTER VARYING,
    parent CHARACTER VARYING,
    retired BOOLEAN
);

-- The jobs of the ROME as they were imported: no records, so no history and no way into a bundle. One row says which list it is.
CREATE TABLE job_list (
    version CHARACTER VARYING NOT NULL,
    imported DATE NOT NULL,
    jobs INTEGER NOT NULL
);

CREATE TABLE job (
    code CHARACTER VARYING PRIMARY KEY,
    rome CHARACTER VARYING NOT NULL,
    label CHARACTER VARYING NOT NULL,
    folded CHARACTER VARYING NOT NULL
);

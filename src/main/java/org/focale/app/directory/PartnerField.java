package org.focale.app.directory;

/// What a column of a list of partners may say.
public enum PartnerField {
    NAME, KIND, SECTOR, ADDRESS, POSTCODE, CITY, PHONE, EMAIL, WEBSITE, SIRET, CONTACT, CONTACT_JOB, CONTACT_PHONE, CONTACT_EMAIL, DO_NOT_ASK,
    CHECKED, COMMENT
}

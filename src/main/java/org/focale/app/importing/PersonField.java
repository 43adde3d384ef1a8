package org.focale.app.importing;

import java.util.Arrays;
import java.util.Optional;

/// Where a column of a spreadsheet can go: what is known of a person and of their first pathway.
public enum PersonField {

    FIRST_NAME("first-name", Kind.NAME, 80),
    LAST_NAME("last-name", Kind.NAME, 80),
    FULL_NAME("full-name", Kind.FULL_NAME, 160),
    BIRTH_DATE("birth-date", Kind.DAY, 40),
    GENDER("gender", Kind.GENDER, 40),
    PHONE("phone", Kind.PHONE, 40),
    EMAIL("email", Kind.EMAIL, 160),
    STREET("street", Kind.WORDS, 300),
    POSTCODE("postcode", Kind.POSTCODE, 20),
    CITY("city", Kind.WORDS, 120),
    EDUCATION("education", Kind.WORDS, 300),
    LANGUAGES("languages", Kind.LIST, 300),
    LICENCES("driving-licences", Kind.LIST, 120),
    MOBILITY("mobility", Kind.WORDS, 500),
    AVAILABILITY("availability", Kind.WORDS, 500),
    TARGET_JOB("target-job", Kind.WORDS, 300),
    TAGS("tags", Kind.LIST, 500),
    PROGRAMME("programme", Kind.PROGRAMME, 200),
    BRANCH("branch", Kind.BRANCH, 200),
    REFERENT("referent", Kind.REFERENT, 120),
    START("start", Kind.DAY, 40),
    PLANNED_END("planned-end", Kind.DAY, 40),
    EXIT_DATE("exit-date", Kind.DAY, 40),
    EXIT_KIND("exit-kind", Kind.WORDS, 300);

    /// How the words of a cell are read.
    enum Kind { NAME, FULL_NAME, DAY, GENDER, PHONE, EMAIL, POSTCODE, WORDS, LIST, PROGRAMME, BRANCH, REFERENT }

    private final String key;
    private final Kind kind;
    private final int longest;

    PersonField(String key, Kind kind, int longest) {
        this.key = key;
        this.kind = kind;
        this.longest = longest;
    }

    /// As a mapping names it.
    public String key() {
        return key;
    }

    /// A day, whatever way it is written.
    public boolean isDay() {
        return kind == Kind.DAY;
    }

    Kind kind() {
        return kind;
    }

    int longest() {
        return longest;
    }

    /// Whether it tells of the pathway rather than of the person.
    boolean isOfPathway() {
        return compareTo(PROGRAMME) >= 0;
    }

    static Optional<PersonField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}

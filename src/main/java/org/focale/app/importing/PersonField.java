package org.focale.app.importing;

import java.util.Arrays;
import java.util.Optional;
import org.focale.base.Texts;

/// What is known of a person, of their first pathway, and of how they stood when it began.
public enum PersonField implements ImportField {

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
    GROUP("group", Kind.GROUP, 120),
    REFERENT("referent", Kind.REFERENT, 120),
    START("start", Kind.DAY, 40),
    PLANNED_END("planned-end", Kind.DAY, 40),
    EXIT_DATE("exit-date", Kind.DAY, 40),
    EXIT_KIND("exit-kind", Kind.WORDS, 300),
    EMPLOYMENT("entry-employment", Kind.WORDS, 500),
    JOB_SEEKER("entry-job-seeker", Kind.ANSWER, 40),
    MONTHS_WITHOUT_WORK("entry-months-without-work", Kind.WHOLE, 40),
    MINIMUM_INCOME("entry-minimum-income", Kind.ANSWER, 40),
    NEIGHBOURHOOD("entry-priority-neighbourhood", Kind.ANSWER, 40),
    HOUSING("entry-housing", Kind.WORDS, 500);

    private final String key;
    private final Kind kind;
    private final int longest;

    PersonField(String key, Kind kind, int longest) {
        this.key = key;
        this.kind = kind;
        this.longest = longest;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String words(Texts texts) {
        return texts.of(this);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean isOfPathway() {
        return compareTo(PROGRAMME) >= 0;
    }

    /// Whether it tells how the person stood when the pathway began.
    boolean isOfEntry() {
        return compareTo(EMPLOYMENT) >= 0;
    }

    static Optional<PersonField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}

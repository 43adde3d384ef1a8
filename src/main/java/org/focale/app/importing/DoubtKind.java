package org.focale.app.importing;

/// Why a cell cannot be taken as it is, or not without a second look.
public enum DoubtKind {

    NO_NAME("import.doubt.no-name", true),
    NAME_ORDER("import.doubt.name-order", true),
    TWO_PEOPLE("import.doubt.two-people", false),
    TITLE_IN_NAME("import.doubt.title-in-name", false),
    DIGITS_IN_NAME("import.doubt.digits-in-name", false),
    DAY_UNREADABLE("import.doubt.day-unreadable", true),
    DAY_INCOMPLETE("import.doubt.day-incomplete", true),
    DAY_TWO_WAYS("import.doubt.day-two-ways", true),
    DAY_OTHER_WAY("import.doubt.day-other-way", true),
    DAY_SERIAL("import.doubt.day-serial", true),
    DAY_SHORT_YEAR("import.doubt.day-short-year", true),
    DAY_IN_FUTURE("import.doubt.day-in-future", true),
    DAY_FAR("import.doubt.day-far", false),
    END_BEFORE_START("import.doubt.end-before-start", true),
    EXIT_WITHOUT_DAY("import.doubt.exit-without-day", true),
    CHOICE_UNKNOWN("import.doubt.choice-unknown", true),
    PROGRAMME_UNKNOWN("import.doubt.programme-unknown", true),
    BRANCH_UNKNOWN("import.doubt.branch-unknown", true),
    GROUP_UNKNOWN("import.doubt.group-unknown", false),
    GROUP_WITHOUT_PROGRAMME("import.doubt.group-without-programme", true),
    NUMBER_UNREADABLE("import.doubt.number-unreadable", true),
    REFERENT_UNKNOWN("import.doubt.referent-unknown", false),
    POSTCODE_ZERO("import.doubt.postcode-zero", false),
    POSTCODE_ODD("import.doubt.postcode-odd", false),
    PHONE_ZERO("import.doubt.phone-zero", false),
    PHONE_ODD("import.doubt.phone-odd", false),
    TWO_VALUES("import.doubt.two-values", false),
    EMAIL_ODD("import.doubt.email-odd", false),
    TOO_LONG("import.doubt.too-long", true),
    CHARACTERS("import.doubt.characters", true),
    ERROR_IN_CELL("import.doubt.error-in-cell", true),
    SECURITY_NUMBER("import.doubt.security-number", true);

    private final String sentence;
    private final boolean blocks;

    DoubtKind(String sentence, boolean blocks) {
        this.sentence = sentence;
        this.blocks = blocks;
    }

    /// Text key of what is said about it, and what to do.
    public String sentence() {
        return sentence;
    }

    /// Whether the cell must be changed; the others may also be right as they are.
    public boolean blocks() {
        return blocks;
    }
}

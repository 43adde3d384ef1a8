package org.focale.domain.programme;

/// What can make a person count for a target: a closed set. Data choose among these and fill their parameters ([Rule]); there is no
/// rule language. A new one is written here, in [Counting], and has its sentences.
public enum Predicate {

    /// Nobody said yet what counts; as "among whom": everyone who entered.
    NOT_SAID,

    /// A pathway in the programme has begun.
    ENTERED,

    /// A pathway in the programme is over.
    LEFT,

    /// Left for something that the programme counts as positive.
    POSITIVE_EXIT,

    /// Left for one of `exits`.
    EXIT_OF_KIND,

    /// Takes the branch of the programme named in `words`.
    IN_BRANCH,

    /// Was in a group of the programme for `least` months.
    MONTHS_IN_GROUP,

    /// Did `least` activities of the kinds in `activities`, one where no number is given.
    ACTIVITIES,

    /// Has `least` agreed experiences.
    EXPERIENCES,

    /// Has `least` agreed validated skills.
    VALIDATED_SKILLS,

    /// Is a woman.
    WOMAN,

    /// Was from `least` to `most` years old at entry.
    AGED,

    /// Lives where `words` say: postcodes, their beginnings, or towns.
    LIVES_IN,

    /// Has one of the tags in `words`.
    TAGGED,

    /// At entry: without work for `least` months or more, or on a minimum income.
    FAR_FROM_WORK,

    /// Is recognised as a disabled worker (RQTH).
    DISABLED_WORKER,

    /// Attended `least` hours of what `words` say.
    HOURS_ATTENDED,

    /// Was offered what `words` say, whatever the answer.
    OFFERED,

    /// Answered `least` months after the exit, in a situation that counts as positive.
    POSITIVE_AT_FOLLOW_UP,

    /// What the program never records about anybody: reoffending.
    NEVER_RECORDED
}

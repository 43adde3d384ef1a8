package org.focale.change;

/// The laws that a history of writes and bundles must not break (exchange.md §6).
enum Law {
    /// R1
    MERGE_COMMUTES,
    /// R2
    MERGE_IS_IDEMPOTENT,
    /// R3
    MERGE_ASSOCIATES,
    /// R4, between any two states that were ever sent
    MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN,
    /// R5, on the states alone: after the links went quiet
    EVERYONE_HOLDS_THE_SAME,
    /// R6
    NO_WRITE_IS_LOST,
    /// what someone overwrote, having seen it, is not back among the values
    NOTHING_OVERWRITTEN_COMES_BACK,
    /// R15
    A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER,
    /// R15
    WIDENING_LATER_LOSES_NOTHING,
    /// R5: after all links went quiet, everyone in scope has the same of a file, and nobody more than was agreed
    EVERYONE_IN_SCOPE_HOLDS_THE_SAME,
    NOBODY_HOLDS_MORE_THAN_WAS_AGREED,
    /// R7: then bundles carry no records
    QUIET_LINKS_CARRY_NOTHING,
    /// R8: bundles in any order, and twice
    ORDER_AND_REPETITION_DO_NOT_MATTER,
    /// R9
    A_RECEIPT_CLAIMS_NO_MORE_THAN_IS_HELD,
    /// R9: in one life nobody says that more came than did, so what begins beyond that was made for another life
    ONLY_A_FORMER_LIFE_SEES_A_GAP,
    /// R10
    WHAT_WAS_ERASED_NEVER_COMES_BACK,
    /// R10: after all links went quiet, nobody has a file whose owner erased it of those that the owner exchanged with
    WHAT_ITS_OWNER_ERASED_IS_GONE_ELSEWHERE,
    /// R10
    WHAT_IS_CONFIRMED_AS_ERASED_IS_GONE,
    /// R14
    ONE_OWNER_FOR_EACH_EPOCH,
    /// R14: no late word makes somebody follow a person again whose file was handed on
    WHO_FOLLOWS_A_PERSON_NEVER_GOES_BACK,
    /// Nobody changes what is not theirs.
    NOBODY_WRITES_IN_THE_FILE_OF_ANOTHER,
    /// What an honest site sends is taken in.
    NO_HONEST_BUNDLE_IS_REFUSED
}

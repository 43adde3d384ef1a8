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
    WIDENING_LATER_LOSES_NOTHING
}

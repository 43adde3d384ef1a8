package org.focale.change;

/// The rules of the exchange (exchange.md). A test takes one out and the laws must notice.
enum Rule {
    /// A bundle carries what was not acknowledged, not merely what was not sent.
    SINCE_THE_LAST_RECEIPT,
    /// A restored site begins a new incarnation.
    NEW_LIFE_AT_RESTORE,
    /// A site that takes an import back begins a new incarnation.
    NEW_LIFE_AT_UNDO,
    /// What has been seen is kept for each field, not once for the whole record.
    A_CONTEXT_FOR_EACH_FIELD,
    /// What is had of a peer moves forward only where nothing is missing. A bundle begins at a receipt, and no receipt tells more than is had in
    /// the life that gave it: so only a bundle made for a former life can leave a gap ([Law#ONLY_A_FORMER_LIFE_SEES_A_GAP]), and
    /// [#A_BUNDLE_FOR_A_FORMER_LIFE_IS_NOT_ALL] guards against that too. Both guards are taken out here.
    NO_STEP_OVER_A_GAP,
    /// Nothing counts as had before all parts of one sending are here.
    ALL_PARTS_OF_A_SERIES,
    /// What a peer acknowledged of a former life says nothing of this one.
    RECEIPTS_OF_ONE_LIFE,
    /// When less of a file may leave than left, the partner is told.
    NARROWING_IS_TOLD,
    /// What a bundle on its way since before says of how far a file goes is passed over.
    AN_OLDER_WORD_DOES_NOT_WIDEN,
    /// What may be written is checked when it comes.
    RIGHTS_AT_IMPORT,
    /// Of two claims the later epoch holds.
    CLAIMS_IN_THE_ORDER_OF_EPOCHS,
    /// What was erased stays erased, whatever comes.
    ERASED_STAYS_ERASED,
    /// A reduced export leaves fields out; it never makes a value coarser.
    REDUCED_MEANS_LEFT_OUT,
    /// What a peer sent itself is kept from it only as long as it leads the life that sent it.
    ECHO_OF_ONE_LIFE,
    /// A bundle that was made for a former life of its addressee is no reason to say that everything came.
    A_BUNDLE_FOR_A_FORMER_LIFE_IS_NOT_ALL,
    /// What waits of a record is merged with what came of it before, not replaced.
    WHAT_WAITS_IS_MERGED,
    /// What one life was told is remembered when a late bundle of another life comes in between.
    LIVES_ARE_REMEMBERED
}

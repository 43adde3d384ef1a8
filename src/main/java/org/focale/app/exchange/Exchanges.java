package org.focale.app.exchange;

import java.util.List;
import org.focale.domain.site.ContactCard;
import org.focale.store.BundleEntry;

/// Where the exchanges of this site stand, all of one moment.
///
/// @param own         this site's card, as partners get it
/// @param partners    by name
/// @param board       the same partners, with what is late first
/// @param bundles     what was sent and received, newest first
/// @param undecided   fields that stand in two versions
/// @param pending     what came and waits, propositions first; of very much the first part
/// @param waiting     how much waits in all
/// @param canTakeBack whether the last opening can be taken back
public record Exchanges(ContactCard own, List<Partner> partners, Board board, List<BundleEntry> bundles, List<Undecided> undecided,
        List<Pending> pending, int waiting, boolean canTakeBack) {}

package org.focale.app.exchange;

import java.util.List;
import org.focale.domain.site.ContactCard;
import org.focale.store.BundleEntry;

/// Where the exchanges of this site stand, all of one moment.
///
/// @param own       this site's card, as partners get it
/// @param partners  by name
/// @param bundles   what was sent and received, newest first
/// @param undecided fields that stand in two versions
public record Exchanges(ContactCard own, List<Partner> partners, List<BundleEntry> bundles, List<Undecided> undecided) {}

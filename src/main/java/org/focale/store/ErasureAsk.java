package org.focale.store;

import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;

/// A site that was asked to erase a file as well, because it had a bundle of this one by then.
///
/// @param confirmed whether it said that it received the request
public record ErasureAsk(PersonId person, SiteId site, boolean confirmed) {}

package org.focale.app.exchange;

import org.focale.domain.site.Contact;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// A site this one exchanges with, and where the exchange stands.
///
/// @param lastSent     null before the first
/// @param lastReceived null before the first
public record Partner(Contact contact, @Nullable BundleEntry lastSent, @Nullable BundleEntry lastReceived) {}

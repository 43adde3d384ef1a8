package org.focale.app.exchange;

import java.time.Instant;
import org.focale.domain.site.Contact;

/// What opening a bundle came to.
public sealed interface Received {

    /// @param number  of the bundle, as its sender counts
    /// @param applied false for a preview: nothing was saved
    record Opened(Contact sender, long number, Instant sealedAt, BundleReport report, boolean applied) implements Received {}

    /// This very bundle was applied before: nothing changed.
    record Already(Contact sender, long number, Instant at) implements Received {}
}

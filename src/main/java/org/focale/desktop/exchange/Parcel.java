package org.focale.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.exchange.BundleReport.FileChange;
import org.focale.app.exchange.Received;
import org.focale.app.exchange.Undecided;

/// One file that was opened.
sealed interface Parcel {

    Path file();

    /// What it would change.
    record Opened(Path file, Received.Opened bundle, List<Change> changes) implements Parcel {

        boolean isVerified() {
            return bundle.sender().isVerified();
        }
    }

    /// It cannot be taken in, or was before; the sentence says so.
    ///
    /// @param refused false when there is simply nothing to do
    record Aside(Path file, String why, boolean refused) implements Parcel {}

    /// What would change in one person's file.
    record Change(FileChange file, List<Undecided> undecided) {}
}

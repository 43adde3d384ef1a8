package org.focale.app.documents;

import org.focale.base.Refused;
import org.focale.domain.document.Attachment;

/// What became of one file that was brought.
public sealed interface Taken {

    /// @param change number of the change, to take it back
    record In(Attachment attachment, long change) implements Taken {}

    /// The same content is in the person's file already.
    record Already(Attachment attachment) implements Taken {}

    /// @param name of the file, as it is shown
    record Refusal(String name, Refused reason) implements Taken {}
}

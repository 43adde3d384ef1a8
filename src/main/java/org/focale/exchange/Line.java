package org.focale.exchange;

import java.util.UUID;
import org.focale.change.RecordState;
import org.focale.change.Trace;
import org.focale.change.share.Claim;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;

/// One thing that a bundle carries. A word that a reader does not know it passes over.
public sealed interface Line {

    /// The full state of a record, or as much of it as leaves.
    record OfRecord(RecordState state) implements Line {}

    /// Who follows a person, and how far the file goes to the addressee.
    ///
    /// @param position of the sender's transaction that said so
    record OfFile(PersonId person, Claim claim, SharedScope scope, long position) implements Line {}

    /// One change of the past of a record, in a file that is handed over: after the records of its file.
    record Past(PersonId person, Trace trace) implements Line {}

    /// This file was erased, everywhere and for good. It says nothing else.
    record Erased(UUID file) implements Line {}

    /// A card is good no more; only the lead says so.
    record Revoked(Revocation revocation) implements Line {}

    /// A piece of a document's bytes; the pieces of one content follow each other.
    ///
    /// @param sha256 of the whole content
    /// @param last   whether the content ends with it
    record Content(String sha256, byte[] bytes, boolean last) implements Line {}
}

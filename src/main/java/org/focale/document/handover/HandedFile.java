package org.focale.document.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.domain.Kept;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.Person;

/// What is handed over to a person: everything of their file but what is told apart.
///
/// @param organisation who hands it over
/// @param by           the worker
/// @param records      of the file, without the person's own
/// @param names        what the records refer to, in words: a programme, a placement, a field
/// @param programmes   names by their keys
/// @param enclosed     where each document lies beside the file
/// @param leftOut      what is not in it, and how many
public record HandedFile(
        String organisation,
        String by,
        LocalDate day,
        Person person,
        List<Kept> records,
        Map<UUID, String> names,
        Map<String, String> programmes,
        Map<AttachmentId, String> enclosed,
        LeftOut leftOut) {

    /// @param ownNotes     notes that their author keeps to themselves
    /// @param confidential documents that stay here because the person wished so
    /// @param notHere      documents whose content is on another PC
    public record LeftOut(int ownNotes, int confidential, int notHere) {

        public boolean isNothing() {
            return ownNotes + confidential + notHere == 0;
        }
    }
}

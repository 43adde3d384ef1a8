package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focale.change.Dot;
import org.focale.change.Edit;
import org.focale.change.Incarnation;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.domain.InFile;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;

/// What is left of a record that is kept closer is told from a record of which little is known yet.
class WhatIsLeftTest {

    private static final PersonId PERSON = new PersonId(new UUID(7, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNoteWithoutWordsYetIsShown() {
        var note = begun(new Note(new NoteId(new UUID(9, 1)), PERSON, Medium.CALL, null, null, "", "", Sharing.MINE));
        assertFalse(KeptCloser.isLeft(note));
        assertTrue(KeptCloser.isShown(note));
    }

    @Test
    void aDocumentWhoseContentIsNotKnownIsShown() {
        var document = begun(new Attachment(new AttachmentId(new UUID(9, 2)), PERSON, "CACES.pdf", "", "", null, "", DAY, null, true, "",
                null, null));
        assertFalse(KeptCloser.isLeft(document));
        assertTrue(KeptCloser.isShown(document));
    }

    @Test
    void ofWhatIsKeptCloserNothingIsShown() {
        var note = begun(new Note(new NoteId(new UUID(9, 1)), PERSON, Medium.CALL, DAY, 20, "Nadia Keller", "rappeler lundi", Sharing.MINE));
        var left = KeptCloser.left(note, SharedScope.WHOLE_FILE).orElseThrow();
        assertEquals(2, left.fields().size());
        assertTrue(KeptCloser.isLeft(left));
        assertFalse(KeptCloser.isShown(left));
    }

    private static RecordState begun(InFile record) {
        var dot = new Dot(new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 2)), 1);
        return Edit.create(record, new OrganisationId(new UUID(3, 3)), dot, new Stamp("Nadia Keller", Instant.EPOCH)).after();
    }
}

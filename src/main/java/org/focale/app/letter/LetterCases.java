package org.focale.app.letter;

import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.LetterDocument;

/// What can be done with letters.
public record LetterCases(LetterTemplates templates, ReadOccasions occasions, WriteLetter write) {

    public static LetterCases of(Session session, Saves saves, LetterDocument document) {
        return new LetterCases(new LetterTemplates(session, saves), new ReadOccasions(session), new WriteLetter(session, document));
    }
}

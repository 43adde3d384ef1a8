package org.focale.document.letter;

import java.util.List;
import org.focale.document.cv.CvContent;

/// The letter that goes with a CV, in words. Its head says what the CV says, and no more: initials stay initials.
///
/// @param cv          whose head, language and template it has
/// @param title       of the document, with the person's name
/// @param description what it is, in one sentence
/// @param to          whom it is for, line by line
/// @param date        "Strasbourg, le 23 novembre 2026"; without the town where the CV shows no address
public record CoverLetter(CvContent cv, String title, String description, List<String> to, String date, List<LetterContent.Block> blocks) {

    /// Nobody has written anything yet.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}

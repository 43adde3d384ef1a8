package org.focale.document.letter;

import java.util.List;

/// A letter in words, as its page shows it.
///
/// @param language    `fr` or `en`
/// @param title       of the document: "Invitation : Atelier CV – Mirela Popescu"
/// @param description what it is, in one sentence
/// @param sender      name of the organisation, then how to reach it
/// @param recipient   name, then address where it is known
/// @param date        "Strasbourg, le 23 novembre 2026"
/// @param subject     may be empty
/// @param signer      may be empty
public record LetterContent(String language, String title, String description, String organisation, List<String> sender, List<String> recipient,
        String date, String subject, List<Block> blocks, String signer) {

    /// A paragraph with its lines, or a list.
    public record Block(boolean list, List<String> lines) {

        public boolean isParagraph() {
            return !list;
        }
    }

    public boolean hasSubject() {
        return !subject.isEmpty();
    }
}

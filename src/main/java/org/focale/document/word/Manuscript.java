package org.focale.document.word;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import org.focale.document.cv.CvContent;
import org.focale.document.letter.CoverLetter;
import org.jspecify.annotations.Nullable;

/// What a word processor is given, before it is DOCX, ODT or plain text. Knows no format.
///
/// @param language    of the words, as in HTML (`fr`)
/// @param title       of the document, shown in its properties
/// @param description what it is, in one sentence
/// @param author      whose it is, empty for nobody's
/// @param picture     at the right of what comes first, null for none
/// @param texts       one paragraph under the other
public record Manuscript(String language, String title, String description, String author, Look look, @Nullable Picture picture,
        List<Text> texts) {

    /// A paragraph.
    ///
    /// @param tone    what its colour says, where the look has colours
    /// @param newPage begins a page
    public record Text(Part part, Tone tone, boolean newPage, List<Span> spans) {

        String words() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        /// Whether its words begin with a script that is read from the right.
        boolean isFromTheRight() {
            String words = words();
            return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                    && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        }
    }

    /// A picture with the text beside it.
    ///
    /// @param words  what it shows
    /// @param width  millimetres
    /// @param height millimetres
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(byte[] content, String mediaType, String words, int width, int height) {

        String ending() {
            return mediaType.equals("image/png") ? "png" : "jpeg";
        }
    }

    /// What a paragraph is: a style of its own in the word processor, to be changed in one place.
    public enum Part {
        TITLE, SUBTITLE, CONTACT, SUMMARY, HEADING, LINE_HEADING, DATES, BODY, ITEM, ADDRESSEE, LETTER, SIGNER
    }

    /// What the colour of a heading says.
    public enum Tone {
        PLAIN, EXPERIENCE, SKILL, SOFT_SKILL
    }

    /// A piece of a paragraph.
    ///
    /// @param link address that it leads to, null for none
    public record Span(String text, boolean strong, boolean quiet, @Nullable String link) {

        /// What follows stands on the next line of the same paragraph.
        static final Span BREAK = of("\n");

        static Span of(String text) {
            return new Span(text, false, false, null);
        }

        static Span strong(String text) {
            return new Span(text, true, false, null);
        }

        static Span quiet(String text) {
            return new Span(text, false, true, null);
        }

        static Span link(String text, String address) {
            return new Span(text, false, false, address);
        }
    }

    /// A CV, in the order of its page.
    public static Manuscript of(CvContent cv) {
        return new CvManuscript(cv).write();
    }

    /// The letter that goes with a CV.
    public static Manuscript of(CoverLetter letter) {
        return LetterManuscript.of(letter);
    }
}

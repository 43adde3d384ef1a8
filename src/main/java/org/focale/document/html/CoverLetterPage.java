package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.focale.document.letter.CoverLetter;

/// Lays out the letter that goes with a CV, under the head of that CV.
public final class CoverLetterPage {

    private final Template template = Templates.template("cover-letter.html");

    public Page of(CoverLetter letter) {
        var cv = letter.cv();
        return new Page(cv.language(), letter.title(), letter.description(), cv.name(), letter.title(), template.execute(new View(letter)),
                Page.Style.COVER_LETTER);
    }

    record View(CoverLetter letter) {

        /// The template of the CV.
        String look() {
            return letter.cv().template().name().toLowerCase(Locale.ROOT);
        }

        List<String> contact() {
            return Stream.concat(letter.cv().home().lines().stream(), Stream.of(letter.cv().phone(), letter.cv().email()))
                    .filter(Predicate.not(String::isEmpty)).toList();
        }
    }
}

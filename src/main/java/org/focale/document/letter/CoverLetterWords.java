package org.focale.document.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.PlainText;
import org.focale.domain.cv.Cv;

/// Puts the letter of a CV into the parts of its page, in the language of that CV.
public final class CoverLetterWords {

    private CoverLetterWords() {}

    /// @param content what the CV says
    /// @param day     that the letter bears
    public static CoverLetter of(CvContent content, Cv cv, LocalDate day) {
        var texts = Texts.ofCv(Locale.forLanguageTag(content.language()));
        String words = new DayWords(texts.locale()).day(day);
        String city = content.home().city();
        return new CoverLetter(content, texts.get("document.letter.title", content.name()), texts.get("document.letter.description", content.name()),
                lines(cv.letterTo()), city.isEmpty() ? texts.get("document.letter.date", words) : texts.get("document.letter.date.city", city, words),
                LetterWords.blocks(cv.letter()));
    }

    private static List<String> lines(String typed) {
        return Stream.of(typed.split("\\R")).map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }
}

package org.focale.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.focale.document.letter.CoverLetter;
import org.focale.document.letter.LetterContent;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Span;
import org.focale.document.word.Manuscript.Text;
import org.focale.document.word.Manuscript.Tone;

/// The letter that goes with a CV as a manuscript, under the head of that CV.
final class LetterManuscript {

    private final List<Text> texts = new ArrayList<>();

    private LetterManuscript() {}

    static Manuscript of(CoverLetter letter) {
        var cv = letter.cv();
        var written = new LetterManuscript();
        written.add(Part.TITLE, Span.of(cv.name()));
        written.add(Part.SUBTITLE, Span.of(cv.targetJob()));
        cv.home().lines().forEach(line -> written.add(Part.CONTACT, Span.of(line)));
        written.add(Part.CONTACT, Links.telephone(cv.phone()));
        written.add(Part.CONTACT, Links.mail(cv.email()));
        written.group(Part.ADDRESSEE, letter.to());
        written.group(Part.ADDRESSEE, List.of(letter.date()));
        letter.blocks().forEach(written::block);
        written.group(Part.SIGNER, List.of(cv.name()));
        return new Manuscript(cv.language(), letter.title(), letter.description(), cv.name(), Look.of(cv.template()), null,
                List.copyOf(written.texts));
    }

    private void block(LetterContent.Block block) {
        if (block.list()) {
            block.lines().forEach(line -> add(Part.ITEM, Span.of(line)));
        } else {
            group(Part.LETTER, block.lines());
        }
    }

    /// Apart from what stands above it.
    private void group(Part part, List<String> lines) {
        add(new Text(part, Tone.PLAIN, false, lines.stream().flatMap(line -> Stream.of(Span.BREAK, Span.of(line))).skip(1).toList()));
    }

    private void add(Part part, Span span) {
        add(new Text(part, Tone.PLAIN, false, List.of(span)));
    }

    private void add(Text text) {
        if (!text.words().isEmpty()) {
            texts.add(text);
        }
    }
}

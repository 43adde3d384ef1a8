package org.focale.document.html;

import com.samskivert.mustache.Template;
import org.focale.base.Texts;
import org.focale.document.letter.LetterContent;

/// Lays a letter out: whose it is, to whom, when, what it says, and room to sign.
public final class LetterPage {

    private final Template template = Templates.template("letter.html");

    public Page of(LetterContent letter, Texts texts) {
        var view = new View(letter, texts.get("letter.subject"), texts.get("letter.signature"));
        return new Page(letter.language(), letter.title(), letter.description(), letter.organisation(), letter.title(), template.execute(view),
                Page.Style.LETTER);
    }

    record View(LetterContent letter, String subject, String signature) {}
}

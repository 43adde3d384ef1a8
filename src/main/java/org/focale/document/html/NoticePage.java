package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;

/// Lays out the information notice that a person is given: who notes what, for what, for how long, and what they can ask.
public final class NoticePage {

    private final Template template = Templates.template("notice.html");

    /// @param organisation who keeps the file
    /// @param where        how to reach it, empty where that is not known
    /// @param months       how long files are kept after the last contact
    /// @param edition      which wording this is
    public record Asked(String organisation, String where, int months, String edition) {}

    public Page of(Asked asked, Texts texts) {
        String organisation = PlainText.line(asked.organisation());
        String where = PlainText.line(asked.where());
        var parts = List.of(
                part(texts.get("notice.who"), texts.get("notice.who.text", organisation)),
                part(texts.get("notice.what"), texts.get("notice.what.text"), texts.get("notice.what.never")),
                part(texts.get("notice.readers"), texts.get("notice.readers.text"), texts.get("notice.readers.agreement")),
                part(texts.get("notice.long"), texts.count("notice.long.text", asked.months())),
                part(texts.get("notice.rights"), texts.get("notice.rights.text"), texts.get("notice.rights.back")),
                part(texts.get("notice.ask"), where.isEmpty() ? texts.get("notice.ask.text", organisation)
                        : texts.get("notice.ask.where", organisation, where), texts.get("notice.ask.cnil")));
        var view = new View(texts.locale().getLanguage(), texts.get("notice.title"), organisation, PlainText.line(asked.edition()), parts,
                texts.get("notice.given"), texts.get("notice.given-on"), texts.get("notice.signature"));
        return new Page(view.language(), view.title(), texts.get("notice.description", organisation), organisation, view.title(),
                template.execute(view), Page.Style.NOTICE);
    }

    private static Part part(String title, String... words) {
        return new Part(title, Stream.of(words).toList());
    }

    record Part(String title, List<String> texts) {}

    record View(String language, String title, String owner, String edition, List<Part> parts, String given, String givenOn, String signature) {}
}

package org.focale.document.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;

/// Puts a letter into the parts of its page.
public final class LetterWords {

    private static final String LIST = "–";

    private final Texts texts;

    public LetterWords(Texts texts) {
        this.texts = texts;
    }

    public LetterContent of(LetterSource source) {
        var from = source.from();
        var days = new DayWords(texts.locale());
        String day = days.day(source.day());
        String city = PlainText.line(from.city());
        String name = PlainText.line(source.to().displayName());
        String subject = PlainText.line(source.subject());
        String title = subject.isEmpty() ? texts.get("letter.title", name)
                : subject.contains(name) ? subject : texts.get("letter.title.subject", subject, name);
        return new LetterContent(texts.locale().getLanguage(), title, texts.get("letter.description", name), PlainText.line(from.name()),
                sender(from), recipient(source.to()),
                city.isEmpty() ? texts.get("letter.date", day) : texts.get("letter.date.city", city, day), subject,
                blocks(source.body()), PlainText.line(source.signer()));
    }

    private static List<String> sender(Organisation from) {
        return filled(from.address(), (from.postcode() + " " + from.city()).strip(), from.phone(), from.email(), from.website());
    }

    private static List<String> recipient(Person to) {
        var address = to.address();
        return filled(to.displayName(), address.street(), (address.postcode() + " " + address.city()).strip());
    }

    private static List<String> filled(String... lines) {
        return Stream.of(lines).map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    /// An empty line parts two paragraphs; lines that begin with a dash are a list of their own.
    static List<LetterContent.Block> blocks(String body) {
        var blocks = new ArrayList<LetterContent.Block>();
        var lines = new ArrayList<String>();
        boolean list = false;
        for (String typed : (body + "\n").split("\\R", -1)) {
            String line = PlainText.line(typed);
            boolean item = line.startsWith(LIST) || line.startsWith("- ");
            if (!lines.isEmpty() && (line.isEmpty() || item != list)) {
                blocks.add(new LetterContent.Block(list, List.copyOf(lines)));
                lines.clear();
            }
            if (!line.isEmpty()) {
                list = item;
                lines.add(item ? line.substring(1).strip() : line);
            }
        }
        return List.copyOf(blocks);
    }
}

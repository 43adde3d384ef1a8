package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;

/// Lays out the sheet that opens a workspace when its passphrase is lost.
public final class RecoveryPage {

    private final Template template = Templates.template("recovery.html");

    /// @param organisation whose workspace it is
    /// @param workspace    what the workspace is called
    /// @param day          when the sheet is printed
    /// @param keyStart     the first line of the key, the same for every key
    /// @param groups       the rest of the key, in the groups that a person types back
    public record Sheet(String organisation, String workspace, LocalDate day, String keyStart, List<String> groups) {

        public Sheet {
            groups = List.copyOf(groups);
        }

        /// Says nothing of the key.
        @Override
        public String toString() {
            return "Sheet of " + day;
        }
    }

    public Page of(Sheet sheet, Texts texts) {
        String organisation = PlainText.line(sheet.organisation());
        String workspace = PlainText.line(sheet.workspace());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(sheet.day());
        var view = new View(
                texts.locale().getLanguage(),
                texts.get("document.recovery.title"),
                workspace.equals(organisation) || workspace.isEmpty() ? organisation : organisation + " · " + workspace,
                texts.get("document.recovery.made-on", day),
                texts.get("document.recovery.key"),
                texts.get("document.recovery.first-line"),
                PlainText.line(sheet.keyStart()),
                texts.get("document.recovery.letters"),
                groups(sheet),
                parts(texts),
                texts.get("document.recovery.given"),
                texts.get("document.recovery.given-on"),
                texts.get("document.recovery.signature"));
        return new Page(view.language(), view.title(), texts.get("document.recovery.description", organisation), "",
                view.title(), template.execute(view), Page.Style.RECOVERY);
    }

    private static List<Group> groups(Sheet sheet) {
        return IntStream.range(0, sheet.groups().size())
                .mapToObj(at -> new Group(at + 1, PlainText.line(sheet.groups().get(at))))
                .toList();
    }

    private static List<Part> parts(Texts texts) {
        return List.of(
                new Part(texts.get("document.recovery.use"), List.of(texts.get("document.recovery.use.text")), List.of(), List.of()),
                new Part(texts.get("document.recovery.keep"), List.of(), List.of(
                        texts.get("document.recovery.keep.1"),
                        texts.get("document.recovery.keep.2"),
                        texts.get("document.recovery.keep.3")), List.of()),
                new Part(texts.get("document.recovery.lost"), List.of(), List.of(), List.of(
                        texts.get("document.recovery.lost.1"),
                        texts.get("document.recovery.lost.2"),
                        texts.get("document.recovery.lost.3"))),
                new Part(texts.get("document.recovery.lost-sheet"), List.of(texts.get("document.recovery.lost-sheet.text")),
                        List.of(), List.of()));
    }

    record Group(int number, String characters) {}

    /// A title, then a text, points, or steps to follow in order.
    record Part(String title, List<String> texts, List<String> points, List<String> steps) {

        boolean hasPoints() {
            return !points.isEmpty();
        }

        boolean hasSteps() {
            return !steps.isEmpty();
        }
    }

    record View(
            String language,
            String title,
            String owner,
            String madeOn,
            String keyTitle,
            String firstLine,
            String keyStart,
            String letters,
            List<Group> groups,
            List<Part> parts,
            String given,
            String givenOn,
            String signature) {}
}

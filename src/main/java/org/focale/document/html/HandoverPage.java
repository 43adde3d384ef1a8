package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import org.focale.document.handover.HandoverContent;

/// Lays the handed-over file of a person out, chapter by chapter.
public final class HandoverPage {

    /// In lines, of so many letters.
    private static final int TALL = 25;
    private static final int LINE = 90;

    private final Template template = Templates.template("handover.html");

    public Page of(HandoverContent content) {
        return new Page(content.language(), content.title(), content.subject(), content.from(), content.title(),
                template.execute(new View(content)), Page.Style.HANDOVER);
    }

    record View(HandoverContent content) {

        String subtitle() {
            return content.subject() + " · " + content.from();
        }

        List<SectionView> sections() {
            return content.sections().stream().map(section -> new SectionView(section.title(),
                    section.entries().stream().map(EntryView::new).toList())).toList();
        }
    }

    record SectionView(String title, List<EntryView> entries) {}

    record EntryView(HandoverContent.Entry entry) {

        String title() {
            return entry.title();
        }

        boolean hasTitle() {
            return !entry.title().isEmpty();
        }

        String when() {
            return entry.when();
        }

        List<HandoverContent.Fact> facts() {
            return entry.facts();
        }

        List<String> lines() {
            return entry.lines();
        }

        /// Too much to be moved to the next page in one piece.
        boolean isTall() {
            return entry.facts().size() + entry.lines().size() > TALL || entry.lines().stream().mapToInt(String::length).sum() > TALL * LINE
                    || entry.facts().stream().mapToInt(fact -> fact.words().length()).sum() > TALL * LINE;
        }
    }
}

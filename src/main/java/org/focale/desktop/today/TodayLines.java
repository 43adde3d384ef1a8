package org.focale.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.focale.app.agenda.AgendaWords;
import org.focale.app.today.Today;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.DueChip;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tick;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.site.Organisation;
import org.focale.store.PersonRow;

/// Each thing to do as one line: what, for whom, since when, and the way there.
final class TodayLines {

    private final TodayViewModel today;
    private final Words words;
    private final Texts texts;

    TodayLines(TodayViewModel today, Words words) {
        this.today = today;
        this.words = words;
        this.texts = words.texts();
    }

    static String name(PersonRow row) {
        return (row.firstName() + " " + row.lastName()).strip();
    }

    Node task(Today.ToDo each, int number) {
        String id = "today-task-" + number;
        var task = each.task();
        var line = new Line(new Tick(id + "-done", texts.get("today.task.tick", task.words()), () -> today.tick(task)), task.words(),
                joined(name(each.person()), task.who()));
        if (task.due() != null) {
            line.end(new DueChip(task.due(), words));
        }
        return line.opens(id, () -> today.open(each));
    }

    Node agenda(TodayViewModel.OfTheDay each, int number) {
        String id = "today-agenda-" + number;
        var entry = each.entry();
        var gathering = each.gathering();
        var hours = entry.hours();
        var line = new Line(gathering == null ? Icons.AGENDA : Icons.ACTIVITIES, gathering == null ? Tone.NEUTRAL : Tone.ACCENT,
                new AgendaWords(texts, true).title(entry), joined(hours == null ? "" : texts.get("agenda.from-to", words.time(hours.from()),
                words.time(hours.to())), entry.place(), entry.worker(),
                gathering == null ? "" : texts.count("activity.enrolled", gathering.enrolled())));
        if (gathering == null) {
            return entry.person() == null ? line : line.opens(id, () -> today.open(entry));
        }
        if (gathering.entered()) {
            line.end(new Chip(texts.get("activity.today.entered"), Tone.GOOD, Icons.DONE));
        }
        return line.opens(id, () -> today.open(gathering));
    }

    Node silent(Today.Silent each, int number) {
        String id = "today-silent-" + number;
        return new Line(Icons.SILENT_PERSON, Tone.NEUTRAL, name(each.person()), joined(since(each), month(each.person())))
                .end(Buttons.bare(Buttons.link(id + "-note", texts.get("today.silent.note"), Icons.NOTE, () -> today.write(each))))
                .opens(id, () -> today.open(each));
    }

    private String since(Today.Silent each) {
        if (each.since() == null) {
            return texts.get("today.silent.unknown");
        }
        boolean met = each.since().equals(each.person().lastContact(words.today()));
        return texts.get(met ? "today.silent.since" : "today.silent.never", words.day(each.since()));
    }

    private String month(PersonRow row) {
        Integer month = Pathway.monthOf(row.start(), row.exit(), words.today());
        Integer months = Pathway.lengthOf(row.start(), row.plannedEnd());
        if (month == null) {
            return "";
        }
        return months == null ? texts.get("today.silent.month", month) : texts.get("today.silent.month-of", month, months);
    }

    Node ending(Today.Ending each, int number) {
        boolean passed = each.end().isBefore(words.today());
        var gauge = new Gauge(texts);
        gauge.show(each.person().gauge(), each.goals());
        return new Line(Icons.PATHWAY, passed ? Tone.WARN : Tone.NEUTRAL,
                texts.get(passed ? "today.ending.passed" : "today.ending.on", name(each.person()), words.day(each.end())),
                missing(each.person().gauge(), each.goals())).end(gauge).opens("today-ending-" + number, () -> today.open(each));
    }

    private String missing(CvGauge gauge, CvGoals goals) {
        if (gauge.isComplete(goals)) {
            return texts.get("today.ending.complete");
        }
        var parts = new ArrayList<String>();
        missing(parts, "people.cv.experience", goals.experiences() - gauge.experiences());
        missing(parts, "people.cv.skill", goals.skills() - gauge.skills());
        missing(parts, "people.cv.soft-skill", goals.softSkills() - gauge.softSkills());
        return texts.get("today.ending.missing", String.join(", ", parts));
    }

    private void missing(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.count(key, count));
        }
    }

    Node toEnter(Today.ToEnter each, int number) {
        String name = name(each.person());
        boolean late = each.day().isBefore(words.today());
        var line = switch (each.what()) {
            case Today.Waiting.Undiagnosed(Placement placement) -> new Line(Icons.TO_ENTER, Tone.WARN,
                    texts.get("today.to-enter.undiagnosed", name),
                    texts.get("today.to-enter.undiagnosed.detail", placement.title(), words.day(each.day())));
            case Today.Waiting.Unassessed(Placement placement) -> new Line(Icons.PLACEMENT, Tone.WARN, texts.get("today.to-enter.unassessed", name),
                    texts.get("today.to-enter.undiagnosed.detail", placement.title(), words.day(each.day())));
            case Today.Waiting.NotTalkedOver(Placement placement, int count) -> new Line(Icons.INTERVIEW, Tone.NEUTRAL,
                    texts.get("today.to-enter.not-talked-over", name),
                    texts.count("today.to-enter.not-talked-over.detail", count, placement.title(), words.day(each.day())));
            case Today.Waiting.Following(FollowUp followUp) -> new Line(Icons.PHONE, late ? Tone.WARN : Tone.NEUTRAL,
                    texts.get("today.to-enter.follow-up", name), followUp.months() == null
                    ? texts.get("today.to-enter.follow-up.undated", words.day(each.day()))
                    : texts.count("today.to-enter.follow-up.detail", followUp.months(), words.day(each.day())));
            case Today.Waiting.Consenting(var consent) -> new Line(Icons.VERIFIED, late ? Tone.WARN : Tone.NEUTRAL,
                    texts.get("today.to-enter.consent", name),
                    texts.get("today.to-enter.consent.detail", texts.of(consent.scope()), words.day(each.day())));
            case Today.Waiting.Expiring(var attachment) -> new Line(Icons.DOCUMENT, late ? Tone.WARN : Tone.NEUTRAL,
                    texts.get("today.to-enter.document", name), texts.get("today.to-enter.document.detail",
                    attachment.confidential() ? texts.get("today.to-enter.confidential") : attachment.name(), words.day(each.day())));
        };
        return line.opens("today-to-enter-" + number, () -> today.open(each));
    }

    Node delegation(Organisation each, int number) {
        LocalDate until = Objects.requireNonNull(each.delegatedUntil());
        boolean over = until.isBefore(words.today());
        return new Line(Icons.PARTNERS, over ? Tone.BAD : Tone.WARN, each.name(),
                texts.get(over ? "directory.today.over" : "directory.today.detail", words.day(until)))
                .opens("today-delegation-" + number, () -> today.open(each));
    }

    /// A group that met and waits to be entered.
    Node gathering(Today.Gathering each, int number) {
        String place = each.session().place().isBlank() ? each.activity().place() : each.session().place();
        return new Line(Icons.ACTIVITIES, Tone.WARN, each.activity().title(), joined(texts.get("activity.thread.session", words.day(each.day())),
                place, texts.count("activity.enrolled", each.enrolled()))).opens("today-session-" + number, () -> today.open(each));
    }

    Node toCheck(int fields) {
        return new Line(Icons.TWO_VERSIONS, Tone.WARN, texts.count("review.today.line", fields), texts.get("review.today.detail"))
                .opens("today-to-check-1", today::check);
    }

    Node draft(TodayViewModel.Draft each, int number) {
        return new Line(Icons.EDIT, Tone.WARN, texts.get("today.draft", texts.get("domain.record." + Codecs.of(each.kind()).type())),
                name(each.person())).opens("today-draft-" + number, () -> today.open(each));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}

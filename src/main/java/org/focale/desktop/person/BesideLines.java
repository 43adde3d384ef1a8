package org.focale.desktop.person;

import java.time.Duration;
import java.time.LocalDate;
import org.focale.app.timeline.Happened;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.jspecify.annotations.Nullable;

/// What the plan, the documents and the rights add to the thread, one line each.
final class BesideLines {

    private final Words words;
    private final Texts texts;

    BesideLines(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    Line line(Happened happened) {
        return switch (happened) {
            case Happened.Did(Task task) -> new Line(Icons.DONE, Tone.GOOD, texts.get("timeline.did", task.words()), "")
                    .aside(HappenedLines.aside(day(task.done()), task.who()));
            case Happened.Stepped(Step step, String towards) -> new Line(Icons.PLAN, Tone.GOOD, texts.get("timeline.stepped", step.words()), "")
                    .aside(HappenedLines.aside(day(step.done()), towards, step.who()));
            case Happened.Closed(Objective objective, var day) -> closed(objective, day);
            case Happened.Stood(Barrier barrier) -> stood(barrier);
            case Happened.FollowedUp(FollowUp followUp) -> followedUp(followUp);
            case Happened.Attached(Attachment attachment) -> attached(attachment);
            case Happened.Agreed(Consent consent, var day) -> consented(consent, "timeline.agreed", day);
            case Happened.Withdrew(Consent consent, var day) -> consented(consent, "timeline.withdrew", day);
            case Happened.Informed(Notice notice) -> new Line(Icons.TELL, Tone.NEUTRAL, texts.get("timeline.informed"), "")
                    .aside(HappenedLines.aside(day(notice.given()), notice.how(), notice.by()));
            case Happened.Attended attended -> attended(attended);
            case Happened.Noted _, Happened.Entered _, Happened.Left _, Happened.Placed _, Happened.Diagnosed _, Happened.Validated _,
                    Happened.Lived _ -> throw new IllegalArgumentException("Told elsewhere: " + happened.getClass().getSimpleName());
        };
    }

    private Line closed(Objective objective, @Nullable LocalDate day) {
        boolean reached = objective.state() == PlanState.DONE;
        return new Line(Icons.PLAN, reached ? Tone.GOOD : Tone.NEUTRAL,
                texts.get(reached ? "timeline.objective.reached" : "timeline.objective.closed", objective.title()), "")
                .aside(HappenedLines.aside(day(day), reached ? "" : texts.of(objective.state()).toLowerCase(texts.locale())));
    }

    private Line stood(Barrier barrier) {
        boolean strength = barrier.level() == BarrierLevel.STRENGTH;
        var line = new Line(Icons.BARRIER, tone(barrier.level()), texts.get(strength ? "timeline.strength" : "timeline.barrier",
                barrier.theme().label(), texts.of(barrier.level()).toLowerCase(texts.locale())), "").aside(day(barrier.date()));
        return barrier.comment().isBlank() ? line : line.says(barrier.comment());
    }

    /// How a theme stands, in colour.
    static Tone tone(BarrierLevel level) {
        return switch (level) {
            case NEED -> Tone.BAD;
            case IN_PROGRESS -> Tone.WARN;
            case LIFTED -> Tone.GOOD;
            case STRENGTH -> Tone.ACCENT;
            case NOT_DISCUSSED, NOT_RELEVANT -> Tone.NEUTRAL;
        };
    }

    private Line followedUp(FollowUp followUp) {
        var line = new Line(Icons.PATHWAY, Tone.ACCENT, followUp.months() == null ? texts.get("timeline.followed-up")
                : texts.count("timeline.followed-up.after", followUp.months()), "").aside(day(followUp.done()));
        return followUp.situation().isBlank() ? line : line.says(followUp.situation());
    }

    /// What is confidential is not named where anybody beside the screen can read it.
    private Line attached(Attachment attachment) {
        String name = attachment.confidential() ? texts.get("timeline.document.confidential") : attachment.name();
        var line = new Line(Icons.DOCUMENT, Tone.NEUTRAL, texts.get("timeline.document", name), "")
                .aside(HappenedLines.aside(day(attachment.added()), attachment.confidential() ? "" : attachment.kind()));
        if (attachment.expires() == null) {
            return line;
        }
        boolean over = attachment.expires().isBefore(words.today());
        return line.below(new Chip(texts.get(over ? "timeline.document.expired" : "timeline.document.expires", words.day(attachment.expires())),
                over ? Tone.BAD : Tone.NEUTRAL));
    }

    private Line attended(Happened.Attended attended) {
        var attendance = attended.attendance();
        int whole = attended.session().hours() == null ? 0 : attended.session().hours().minutes();
        int minutes = attendance.minutesOf(whole);
        String state = attendance.state() == AttendanceState.PRESENT ? "" : texts.of(attendance.state()).toLowerCase(texts.locale());
        return new Line(Icons.ACTIVITIES, Tone.NEUTRAL, attended.activity().title(), "")
                .aside(HappenedLines.aside(attended.day() == null ? "" : texts.get("activity.thread.session", words.day(attended.day())),
                        minutes == 0 ? "" : words.lasting(Duration.ofMinutes(minutes)), state, attended.session().topic()));
    }

    private Line consented(Consent consent, String key, LocalDate day) {
        var line = new Line(Icons.VERIFIED, Tone.NEUTRAL, texts.get(key, texts.of(consent.scope()).toLowerCase(texts.locale())), "")
                .aside(HappenedLines.aside(day(day), consent.with(), consent.how()));
        return consent.until() == null || consent.withdrawn() != null ? line
                : line.below(new Chip(texts.get("timeline.agreed.until", words.day(consent.until())), Tone.NEUTRAL));
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : words.day(date);
    }
}

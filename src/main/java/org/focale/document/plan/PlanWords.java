package org.focale.document.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.programme.PhaseSpan;
import org.jspecify.annotations.Nullable;

/// Puts the plan of a person into words, in one language, as of one day. What was given up stays in the file and off the page.
public final class PlanWords {

    private static final int MOST_APPOINTMENTS = 6;
    private static final int TWELFTHS = 12;

    private final Texts texts;
    private final LocalDate today;

    public PlanWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    public PlanContent of(PlanSource source) {
        String name = PlainText.line(source.person().displayName());
        return new PlanContent(texts.locale().getLanguage(), texts.get("document.plan.title", name), texts.get("document.plan.description", name),
                name, PlainText.line(source.pathway().referent()), PlainText.line(source.phone()), dayOrNothing(source.pathway().start()),
                dayOrNothing(source.pathway().plannedEnd()), facts(source), phases(source.phases()), months(source),
                goals(source),
                source.appointments().stream().limit(MOST_APPOINTMENTS).map(this::appointment).toList());
    }

    private List<PlanContent.Fact> facts(PlanSource source) {
        var facts = new ArrayList<PlanContent.Fact>();
        add(facts, "document.plan.programme", PlainText.line(source.programme()));
        add(facts, "document.plan.branch", PlainText.line(source.pathway().branch()));
        add(facts, "document.plan.organisation", PlainText.line(source.organisation()));
        add(facts, "document.plan.referent", PlainText.line(source.pathway().referent()));
        add(facts, "document.plan.dates", dates(source.pathway().start(), source.pathway().plannedEnd()));
        add(facts, "document.plan.made-on", day(today));
        return List.copyOf(facts);
    }

    private void add(List<PlanContent.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new PlanContent.Fact(texts.get(label), text));
        }
    }

    private String dates(@Nullable LocalDate start, @Nullable LocalDate plannedEnd) {
        if (start == null) {
            return "";
        }
        return plannedEnd == null ? texts.get("document.plan.from", day(start)) : texts.get("document.plan.from-to", day(start), day(plannedEnd));
    }

    private String months(PlanSource source) {
        Integer month = source.pathway().monthOn(today);
        Integer months = source.pathway().plannedMonths();
        return month == null || months == null || month > months ? "" : texts.get("document.plan.month-of", month, months);
    }

    /// As wide as they are long, none too narrow for its name.
    private List<PlanContent.Phase> phases(List<PhaseSpan> spans) {
        if (spans.isEmpty()) {
            return List.of();
        }
        var widths = widths(spans);
        var phases = new ArrayList<PlanContent.Phase>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            phases.add(new PlanContent.Phase(PlainText.line(span.phase().name()), span.told() ? span.phase().length().words(texts) : "",
                    widths[i], span.isOn(today)));
        }
        return List.copyOf(phases);
    }

    /// A twelfth for each, and what is left to the one that lacks most.
    private static int[] widths(List<PhaseSpan> spans) {
        var widths = new int[spans.size()];
        Arrays.fill(widths, 1);
        double whole = Math.max(1, ChronoUnit.DAYS.between(spans.getFirst().start(), spans.getLast().end()));
        for (int left = TWELFTHS - widths.length; left > 0; left--) {
            int poorest = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < widths.length; i++) {
                double lacks = TWELFTHS * ChronoUnit.DAYS.between(spans.get(i).start(), spans.get(i).end()) / whole - widths[i];
                if (lacks > most) {
                    most = lacks;
                    poorest = i;
                }
            }
            widths[poorest]++;
        }
        return widths;
    }

    private static boolean counts(PlanState state) {
        return state != PlanState.ABANDONED && state != PlanState.CANCELLED;
    }

    private List<PlanContent.Goal> goals(PlanSource source) {
        var goals = new ArrayList<PlanContent.Goal>();
        source.goals().stream().filter(goal -> counts(goal.objective().state()))
                .forEach(goal -> goals.add(goal(goal, goals.stream().noneMatch(PlanContent.Goal::hasSteps))));
        return List.copyOf(goals);
    }

    private PlanContent.Goal goal(PlanSource.Goal goal, boolean first) {
        var objective = goal.objective();
        String by = when(objective.state().isOpen() ? objective.target() : null, objective.done());
        return new PlanContent.Goal(PlainText.line(objective.title()), texts.of(objective.state()), by, goal.steps().stream()
                .filter(step -> counts(step.state())).map(step -> new PlanContent.Step(PlainText.line(step.words()), PlainText.line(step.who()),
                        when(step.due(), step.done()), texts.of(step.state()), step.state() == PlanState.DONE))
                .filter(step -> !step.words().isEmpty()).toList(), first);
    }

    private String when(@Nullable LocalDate due, @Nullable LocalDate done) {
        if (done != null) {
            return day(done);
        }
        return due == null ? "" : texts.get("document.plan.by", day(due));
    }

    private PlanContent.Appointment appointment(PlanSource.Appointment appointment) {
        var last = appointment.last();
        return new PlanContent.Appointment(last == null || last.equals(appointment.day()) ? day(appointment.day())
                : texts.get("document.plan.from-to", day(appointment.day()), day(last)), PlainText.line(appointment.words()));
    }

    private String dayOrNothing(@Nullable LocalDate day) {
        return day == null ? "" : day(day);
    }

    /// "1er décembre 2026", "14 novembre 2026".
    private String day(LocalDate day) {
        String words = DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day);
        return day.getDayOfMonth() == 1 && texts.locale().getLanguage().equals("fr") ? words.replaceFirst("^1\\b", "1er") : words;
    }
}

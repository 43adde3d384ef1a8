package org.focale.app.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.note.Note;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.rights.Consent;
import org.jspecify.annotations.Nullable;

/// Everything that happened, newest first; what has no date comes last.
public final class Timeline {

    private static final Set<PlanState> CLOSED = Set.of(PlanState.DONE, PlanState.ABANDONED, PlanState.CANCELLED);

    private static final List<Class<? extends Happened>> LATER_FIRST = List.of(Happened.FollowedUp.class, Happened.Left.class,
            Happened.Noted.class, Happened.Did.class, Happened.Attended.class, Happened.Closed.class, Happened.Stepped.class,
            Happened.Diagnosed.class, Happened.Validated.class, Happened.Stood.class, Happened.Attached.class, Happened.Withdrew.class,
            Happened.Agreed.class, Happened.Informed.class, Happened.Placed.class, Happened.Lived.class, Happened.Entered.class);

    /// Newest first; of two notes of a day, the one written last.
    private static final Comparator<Happened> NEWEST_FIRST =
            Comparator.comparing(Happened::day, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                    .thenComparingInt(happened -> LATER_FIRST.indexOf(happened.getClass()))
                    .thenComparing(Timeline::note, Comparator.nullsFirst(Comparator.<UUID>naturalOrder().reversed()));

    private Timeline() {}

    /// @param today what is only planned has not happened
    public static List<Happened> of(PersonFile file, ThreadRecords beside, LocalDate today) {
        var all = new ArrayList<>(lived(file, today));
        beside.notes().forEach(note -> all.add(new Happened.Noted(note)));
        beside.tasks().stream().filter(task -> task.done() != null).forEach(task -> all.add(new Happened.Did(task)));
        planned(beside, today, all);
        beside.attachments().forEach(attachment -> all.add(new Happened.Attached(attachment)));
        for (Consent consent : beside.consents()) {
            if (consent.given() != null) {
                all.add(new Happened.Agreed(consent, consent.given()));
            }
            if (consent.withdrawn() != null) {
                all.add(new Happened.Withdrew(consent, consent.withdrawn()));
            }
        }
        beside.notices().stream().filter(notice -> notice.given() != null).forEach(notice -> all.add(new Happened.Informed(notice)));
        all.addAll(beside.attended());
        all.sort(NEWEST_FIRST);
        return List.copyOf(all);
    }

    private static void planned(ThreadRecords beside, LocalDate today, List<Happened> all) {
        var titles = beside.objectives().stream().collect(Collectors.toMap(Objective::id, Objective::title));
        beside.steps().stream().filter(step -> step.done() != null)
                .forEach(step -> all.add(new Happened.Stepped(step, step.objective() == null ? "" : titles.getOrDefault(step.objective(), ""))));
        beside.objectives().stream().filter(objective -> CLOSED.contains(objective.state()))
                .forEach(objective -> all.add(new Happened.Closed(objective, closed(objective, beside.steps(), today))));
        beside.barriers().stream().filter(barrier -> barrier.level() != BarrierLevel.NOT_DISCUSSED)
                .forEach(barrier -> all.add(new Happened.Stood(barrier)));
    }

    private static @Nullable LocalDate closed(Objective objective, List<Step> steps, LocalDate today) {
        if (objective.done() != null) {
            return objective.done();
        }
        return steps.stream().filter(step -> objective.id().equals(step.objective())).map(Step::done).filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> objective.target() == null || objective.target().isAfter(today) ? null : objective.target());
    }

    private static @Nullable UUID note(Happened happened) {
        return happened instanceof Happened.Noted(Note note) ? note.id().value() : null;
    }

    private static List<Happened> lived(PersonFile file, LocalDate today) {
        var all = new ArrayList<Happened>();
        for (Pathway pathway : file.pathways()) {
            all.add(new Happened.Entered(pathway));
            if (pathway.exit() != null && !pathway.exit().date().isAfter(today)) {
                all.add(new Happened.Left(pathway, pathway.exit()));
            }
        }
        file.followUps().stream().filter(followUp -> followUp.done() != null)
                .forEach(followUp -> all.add(new Happened.FollowedUp(followUp)));
        file.placements().forEach(placement -> all.add(placed(placement, file, today)));
        all.addAll(diagnosed(file.diagnoses()));
        file.validations().forEach(validation -> all.add(new Happened.Validated(validation)));
        file.experiences().stream().filter(experience -> !isThere(experience.bornOf(), file))
                .forEach(experience -> all.add(new Happened.Lived(experience)));
        return all;
    }

    private static Happened placed(Placement placement, PersonFile file, LocalDate today) {
        boolean over = placement.end() != null && !placement.end().isAfter(today);
        return new Happened.Placed(placement, over || placement.start() == null ? placement.end() : placement.start(),
                file.experiences().stream().filter(experience -> placement.id().equals(experience.bornOf())).toList());
    }

    private static boolean isThere(@Nullable PlacementId placement, PersonFile file) {
        return file.placements().stream().anyMatch(each -> each.id().equals(placement));
    }

    /// What makes one event of several diagnoses.
    private record Occasion(LocalDate day, String situation, String observer, String role) {}

    private static List<Happened> diagnosed(List<Diagnosis> diagnoses) {
        var occasions = diagnoses.stream().filter(Diagnosis::isGrounded).collect(Collectors.groupingBy(diagnosis ->
                new Occasion(Objects.requireNonNull(diagnosis.date()), diagnosis.situation(), diagnosis.observer(),
                        diagnosis.observerRole()),
                LinkedHashMap::new, Collectors.toList()));
        return occasions.entrySet().stream().<Happened>map(each -> new Happened.Diagnosed(each.getKey().day(), each.getKey().situation(),
                each.getKey().observer(), each.getKey().role(), List.copyOf(each.getValue()))).toList();
    }
}

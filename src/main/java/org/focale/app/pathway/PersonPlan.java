package org.focale.app.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.reference.Choice;
import org.focale.domain.activity.Placement;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.ThemeLooks;
import org.focale.domain.person.Person;
import org.focale.domain.programme.Counting;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.PhaseSpan;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Verdict;
import org.jspecify.annotations.Nullable;

/// Everything that the plan of one person needs, all of one moment.
///
/// @param pathways newest first
/// @param themes   what can be talked about, in the order of the list
public record PersonPlan(
        Person person,
        List<Pathway> pathways,
        List<Programme> programmes,
        List<Group> groups,
        List<Objective> objectives,
        List<Step> steps,
        List<Barrier> barriers,
        List<FollowUp> followUps,
        List<Placement> placements,
        List<Task> tasks,
        List<Choice> themes) {

    private static final Comparator<@Nullable Integer> RANKED = Comparator.nullsLast(Comparator.naturalOrder());

    /// The pathway that was asked for, else the one that started last.
    public Optional<Pathway> pathway(@Nullable PathwayId chosen) {
        return pathways.stream().filter(each -> each.id().equals(chosen)).findFirst().or(() -> Pathway.latest(pathways));
    }

    public Optional<Programme> programme(Pathway pathway) {
        return programmes.stream().filter(programme -> programme.key().equals(pathway.programme())).findFirst();
    }

    public String programmeName(Pathway pathway) {
        return programme(pathway).map(Programme::calledShort).orElse(pathway.programme());
    }

    /// The groups of its programme.
    public List<Group> groups(Pathway pathway) {
        return groups.stream().filter(group -> group.programme().equals(pathway.programme())).toList();
    }

    public List<PhaseSpan> phases(Pathway pathway) {
        var start = pathway.start();
        return start == null ? List.of() : programme(pathway).map(programme -> PhaseSpan.of(programme, start, pathway.plannedEnd()))
                .orElse(List.of());
    }

    /// In the order of the plan. An objective of no known pathway stands with the one that started last.
    public List<Objective> objectives(Pathway pathway) {
        boolean latest = Pathway.latest(pathways).filter(pathway::equals).isPresent();
        return objectives.stream()
                .filter(each -> pathway.id().equals(each.pathway()) || latest && isNowhere(each))
                .sorted(Comparator.<Objective, @Nullable Integer>comparing(Objective::rank, RANKED).thenComparing(each -> each.id().value()))
                .toList();
    }

    private boolean isNowhere(Objective objective) {
        return pathways.stream().noneMatch(one -> one.id().equals(objective.pathway()));
    }

    /// In the order of the plan.
    public List<Step> steps(ObjectiveId objective) {
        return ordered(steps.stream().filter(step -> objective.equals(step.objective())).toList());
    }

    /// Steps of which the objective is not here.
    public List<Step> looseSteps() {
        return ordered(steps.stream().filter(step -> objectives.stream().noneMatch(each -> each.id().equals(step.objective()))).toList());
    }

    private static List<Step> ordered(List<Step> some) {
        return some.stream().sorted(Comparator.<Step, @Nullable Integer>comparing(Step::rank, RANKED).thenComparing(each -> each.id().value()))
                .toList();
    }

    /// Themes that were talked about: those of the list in its order, then the others.
    public List<ThemeLooks> looks() {
        var keys = themes.stream().map(choice -> choice.coded().key()).toList();
        return ThemeLooks.of(barriers).stream().sorted(Comparator.comparingInt(each -> {
            int at = keys.indexOf(each.theme().key());
            return at < 0 ? keys.size() : at;
        })).toList();
    }

    /// Themes of the list that nobody talked about yet.
    public List<Choice> notDiscussed() {
        var known = barriers.stream().map(barrier -> barrier.theme().key()).distinct().toList();
        return themes.stream().filter(choice -> !known.contains(choice.coded().key())).toList();
    }

    /// Those of a pathway, the next first.
    public List<FollowUp> followUps(Pathway pathway) {
        return followUps.stream().filter(each -> pathway.id().equals(each.pathway()))
                .sorted(Comparator.<FollowUp, @Nullable LocalDate>comparing(FollowUp::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.id().value())).toList();
    }

    /// Whether its programme counts the exit as positive, and why; empty while the person is in it, or when the programme is not used here.
    public Optional<Verdict> positive(Pathway pathway, LocalDate today) {
        var exit = pathway.exit();
        return exit == null ? Optional.empty() : programme(pathway).map(programme -> new Counting(programme, today).positive(exit));
    }

    /// The same of what a follow-up found.
    public Optional<Verdict> positive(FollowUp followUp, LocalDate today) {
        return pathways.stream().filter(each -> each.id().equals(followUp.pathway())).findFirst().flatMap(this::programme)
                .map(programme -> new Counting(programme, today).positive(followUp));
    }
}

package org.focale.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focale.domain.Kept;
import org.focale.domain.cv.CvGoals;
import org.jspecify.annotations.Nullable;

/// A programme as an organisation uses it: what differs between programmes is here, nowhere in code.
///
/// What its source does not say is empty, and may be filled in by whoever leads it.
///
/// @param key            the word that names it in files and on the command line ("focale")
/// @param lead           who answers for it; `members` are with the lead in the consortium, `partners` work with it
/// @param leastAge       youngest age of its audience, null when none is set; `mostAge` likewise
/// @param months         for how many months this organisation plans a new pathway, null: as far as `length` goes
/// @param goals          when a CV is complete; the default where nothing is said, so that nobody's CV is complete by lack of a goal
/// @param activities     what it offers, in its words
/// @param recognitions   what it recognises and how
/// @param counters       what is counted before anybody enters ("Repérage"): see [Reached]
/// @param positiveExits  empty: nobody said which exits count
/// @param followUpMonths months after the exit at which the person is asked again
/// @param cofunding      funds whose rules apply beside its own
public record Programme(
        ProgrammeId id,
        String key,
        String name,
        String lead,
        String audience,
        List<String> territories,
        @Nullable Integer months,
        @Nullable CvGoals goals,
        String shortName,
        List<String> members,
        List<String> partners,
        List<String> cofunding,
        @Nullable Integer leastAge,
        @Nullable Integer mostAge,
        Length length,
        List<Phase> phases,
        List<Branch> branches,
        List<Offered> activities,
        List<String> recognitions,
        List<Target> targets,
        List<String> counters,
        List<PositiveExit> positiveExits,
        List<Integer> followUpMonths,
        List<OwnWord> ownWords) implements Kept {

    public Programme {
        goals = goals == null ? CvGoals.DEFAULT : goals;
    }

    @Override
    public CvGoals goals() {
        return goals == null ? CvGoals.DEFAULT : goals;
    }

    /// As it is called where there is little room: its short name, else what stands before a colon ("Focale : révélateur de talents…").
    public String calledShort() {
        int colon = name.indexOf(':');
        return !shortName.isEmpty() ? shortName : colon > 0 ? name.substring(0, colon).strip() : name;
    }

    /// First day after a pathway that starts then, as it is planned: as long as the organisation says, else the longest that the
    /// programme foresees. Null when neither says anything.
    public @Nullable LocalDate plannedEnd(LocalDate start) {
        return months == null ? length.end(start) : start.plusMonths(months);
    }

    /// The days at which someone who left then is asked again.
    public List<LocalDate> followUps(LocalDate exit) {
        return followUpMonths.stream().map(exit::plusMonths).toList();
    }

    /// What the programme says in place of one of our words, the first when it has several.
    public Optional<String> word(OwnWord.Term term) {
        return ownWords.stream().filter(word -> word.term() == term).map(OwnWord::words).findFirst();
    }

    /// The same programme with its own rule of what is a positive exit.
    public Programme withPositiveExits(List<PositiveExit> counting) {
        return new Programme(id, key, name, lead, audience, territories, months, goals, shortName, members, partners, cofunding, leastAge, mostAge,
                length, phases, branches, activities, recognitions, targets, counters, counting, followUpMonths, ownWords);
    }

    /// The same programme with pathways planned for so many months.
    public Programme withMonths(@Nullable Integer planned) {
        return new Programme(id, key, name, lead, audience, territories, planned, goals, shortName, members, partners, cofunding, leastAge, mostAge,
                length, phases, branches, activities, recognitions, targets, counters, positiveExits, followUpMonths, ownWords);
    }

    /// The same programme with its pathways parted in these phases.
    public Programme withPhases(List<Phase> parts) {
        return new Programme(id, key, name, lead, audience, territories, months, goals, shortName, members, partners, cofunding, leastAge, mostAge,
                length, parts, branches, activities, recognitions, targets, counters, positiveExits, followUpMonths, ownWords);
    }

    /// The same programme with other targets.
    public Programme withTargets(List<Target> promised) {
        return new Programme(id, key, name, lead, audience, territories, months, goals, shortName, members, partners, cofunding, leastAge, mostAge,
                length, phases, branches, activities, recognitions, promised, counters, positiveExits, followUpMonths, ownWords);
    }

    /// The same programme with other days at which people are asked again.
    public Programme withFollowUpMonths(List<Integer> asked) {
        return new Programme(id, key, name, lead, audience, territories, months, goals, shortName, members, partners, cofunding, leastAge, mostAge,
                length, phases, branches, activities, recognitions, targets, counters, positiveExits, asked, ownWords);
    }
}

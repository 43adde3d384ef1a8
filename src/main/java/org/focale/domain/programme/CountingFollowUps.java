package org.focale.domain.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.focale.domain.Answer;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.jspecify.annotations.Nullable;

/// Judges what was found some months after the exit by a list of exits that count.
///
/// @param counting empty: nobody said which count
record CountingFollowUps(LocalDate today, List<PositiveExit> counting) {

    /// The follow-up so many months after an exit from one of these stays. One that counts is enough; else the one after the last exit says
    /// why not. Where none was made, what is missing is said, and never that the person does not count.
    ///
    /// @param stays of one programme
    /// @param all   follow-ups of the person
    Verdict at(int months, List<Pathway> stays, List<FollowUp> all) {
        var left = stays.stream().filter(stay -> stay.exit() != null && !stay.exit().date().isAfter(today))
                .sorted(Comparator.comparing(CountingFollowUps::exit).reversed()).toList();
        if (left.isEmpty()) {
            return Verdict.notCounted("domain.why.left.not");
        }
        var made = left.stream().flatMap(stay -> all.stream().filter(each -> isOf(each, stay, left.getFirst()))
                .filter(each -> months == monthsAfter(each, exit(stay))).filter(this::isMade)
                .sorted(Comparator.comparing(CountingFollowUps::done).reversed())).map(this::judge).toList();
        return made.stream().filter(verdict -> verdict.standing() == Standing.COUNTED).findFirst()
                .orElseGet(() -> made.isEmpty() ? missing(months, left.getFirst(), all) : made.getFirst());
    }

    private Verdict missing(int months, Pathway stay, List<FollowUp> all) {
        var day = all.stream().filter(each -> isOf(each, stay, stay) && Integer.valueOf(months).equals(each.months())).map(FollowUp::due)
                .filter(Objects::nonNull).findFirst().orElse(exit(stay).plusMonths(months));
        return day.isAfter(today) ? Verdict.notKnown("domain.why.follow-up.later", months, day)
                : Verdict.notKnown("domain.why.follow-up.missing", months);
    }

    /// One that names no pathway is taken for that which ended last.
    private static boolean isOf(FollowUp followUp, Pathway stay, Pathway last) {
        return followUp.pathway() == null ? stay.equals(last) : stay.id().equals(followUp.pathway());
    }

    /// As it was planned; one that nobody planned counts by its day.
    private static long monthsAfter(FollowUp followUp, LocalDate exit) {
        @Nullable Integer planned = followUp.months();
        if (planned != null) {
            return planned;
        }
        return followUp.done() == null ? -1 : ChronoUnit.MONTHS.between(exit, followUp.done());
    }

    private boolean isMade(FollowUp followUp) {
        return followUp.done() != null && !followUp.done().isAfter(today);
    }

    private static LocalDate done(FollowUp made) {
        return Objects.requireNonNull(made.done());
    }

    private static LocalDate exit(Pathway left) {
        return Objects.requireNonNull(left.exit()).date();
    }

    /// Whether the situation that was found counts.
    Verdict judge(FollowUp followUp) {
        if (followUp.done() == null) {
            return Verdict.notKnown("domain.why.follow-up.not-made");
        } else if (followUp.answered() != Answer.YES) {
            return Verdict.notKnown("domain.why.follow-up.no-answer", followUp.done());
        } else if (counting.isEmpty()) {
            return Verdict.notKnown("domain.why.exit.open");
        } else if (followUp.found() == ExitCategory.NOT_SAID) {
            return Verdict.notKnown("domain.why.follow-up.words-only", followUp.done());
        }
        var lines = counting.stream().filter(line -> line.categories().contains(followUp.found())).toList();
        if (!lines.isEmpty() && lines.stream().noneMatch(line -> line.leastMonths() == null)) {
            return Verdict.notKnown("domain.why.follow-up.contract", followUp.done(), followUp.found());
        }
        return Verdict.when(!lines.isEmpty(), "domain.why.follow-up", "domain.why.follow-up.other", followUp.done(), followUp.found());
    }
}

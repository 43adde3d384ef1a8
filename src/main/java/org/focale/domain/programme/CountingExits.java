package org.focale.domain.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.focale.domain.Answer;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Pathway;

/// Judges how pathways ended by a list of exits that count.
///
/// @param counting empty: nobody said which count
record CountingExits(LocalDate today, List<PositiveExit> counting) {

    Verdict left(List<Pathway> stays) {
        return exits(stays).stream().findFirst().map(exit -> Verdict.counted("domain.why.left", exit.date()))
                .orElseGet(() -> Verdict.notCounted("domain.why.left.not"));
    }

    /// One exit that counts is enough; else the last one says why not.
    Verdict exit(List<Pathway> stays) {
        var exits = exits(stays);
        if (exits.isEmpty()) {
            return Verdict.notCounted("domain.why.left.not");
        } else if (counting.isEmpty()) {
            return Verdict.notKnown("domain.why.exit.open");
        }
        var verdicts = exits.stream().map(this::judge).toList();
        return verdicts.stream().filter(verdict -> verdict.standing() == Standing.COUNTED).findFirst().orElse(verdicts.getFirst());
    }

    private List<Exit> exits(List<Pathway> stays) {
        return stays.stream().map(Pathway::exit).filter(Objects::nonNull).filter(exit -> !exit.date().isAfter(today))
                .sorted(Comparator.comparing(Exit::date).reversed()).toList();
    }

    Verdict judge(Exit exit) {
        if (exit.category() == ExitCategory.NOT_SAID) {
            return exit.kind().isBlank() ? Verdict.notKnown("domain.why.exit.unknown", exit.date())
                    : Verdict.notKnown("domain.why.exit.words-only", exit.date(), exit.kind());
        }
        Object what = exit.kind().isBlank() ? exit.category() : exit.kind();
        var lines = counting.stream().filter(line -> line.categories().contains(exit.category())).toList();
        if (lines.isEmpty()) {
            return Verdict.notCounted("domain.why.exit.other", exit.date(), what);
        }
        if (lines.stream().anyMatch(line -> line.leastMonths() == null)) {
            return Verdict.counted("domain.why.exit", exit.date(), what);
        }
        int least = lines.stream().map(PositiveExit::leastMonths).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
        Answer lasts = exit.lastsFor(least);
        return lasts == Answer.NOT_SAID ? Verdict.notKnown("domain.why.later.contract", exit.date(), what, least)
                : Verdict.when(lasts == Answer.YES, "domain.why.exit.long-enough", "domain.why.exit.too-short", exit.date(), what, least);
    }
}

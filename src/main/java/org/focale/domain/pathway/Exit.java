package org.focale.domain.pathway;

import java.time.LocalDate;
import org.focale.base.Texts;
import org.focale.domain.Answer;
import org.jspecify.annotations.Nullable;

/// How a pathway ended. One field: a date without its kind says nothing.
///
/// @param category what the person left for, as it is counted; which of them are positive is the programme's rule
/// @param kind     the same in words ("CDI", "formation qualifiante", "déménagement")
/// @param contractStart first day of the contract or of the training that the person left for, null when not known
/// @param contractEnd   its last day, null when not known or when it has none
public record Exit(
        LocalDate date,
        ExitCategory category,
        String kind,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd) {

    /// An exit whose contract is not told.
    public Exit(LocalDate date, ExitCategory category, String kind) {
        this(date, category, kind, null, null);
    }

    /// An exit told in words only.
    public Exit(LocalDate date, String kind) {
        this(date, ExitCategory.NOT_SAID, kind);
    }

    /// Whether the contract lasts so long, counted from date to date: one without an end does.
    ///
    /// @return not said when its dates are not known
    public Answer lastsFor(int months) {
        if (category == ExitCategory.PERMANENT_JOB) {
            return Answer.YES;
        } else if (contractEnd == null) {
            return Answer.NOT_SAID;
        }
        var first = contractStart == null ? date : contractStart;
        return contractEnd.plusDays(1).isBefore(first.plusMonths(months)) ? Answer.NO : Answer.YES;
    }

    /// What the person left for, in the words it was told in, else as it is counted.
    public String words(Texts texts) {
        return kind.isBlank() ? texts.of(category) : kind;
    }
}

package org.focale.domain.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.focale.domain.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void aContractLastsFromDateToDate() {
        assertEquals(Answer.YES, cdd(DAY, LocalDate.of(2026, 7, 14)).lastsFor(6));
        assertEquals(Answer.NO, cdd(DAY, LocalDate.of(2026, 7, 13)).lastsFor(6));
    }

    @Test
    void withoutItsStartItIsCountedFromTheExit() {
        assertEquals(Answer.YES, cdd(null, LocalDate.of(2026, 7, 14)).lastsFor(6));
    }

    @Test
    void withoutAnEndNothingIsSaidExceptOfAPermanentJob() {
        assertEquals(Answer.NOT_SAID, cdd(DAY, null).lastsFor(6));
        assertEquals(Answer.YES, new Exit(DAY, ExitCategory.PERMANENT_JOB, "").lastsFor(6));
    }

    private static Exit cdd(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new Exit(DAY, ExitCategory.FIXED_TERM_JOB, "CDD", start, end);
    }
}

package org.focale.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.focale.base.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A period is only refused when no reading of its dates makes sense.
class PeriodTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(nullValues = "-", value = {
        "P01, 2009,       2016,       false",
        "P02, 2016,       2009,       true",
        "P03, 2016,       -,          false",
        "P04, 2016-05,    2016,       false",
        "P05, 2016-05,    2016-05,    false",
        "P06, 2016-05,    2016-03,    true",
        "P07, 2016-05-12, 2016-05,    false",
        "P08, 2016-05-12, 2016-05-11, true",
        "P09, 2016-05-12, 2016-04,    true",
        "P10, 2016,       2016-01-01, false",
        "P11, 2016-12-31, 2016,       false",
        "P12, 2017-01-01, 2016,       true"})
    void aPeriodThatEndsBeforeItBeginsIsBackwards(String row, String from, @Nullable String to, boolean backwards) {
        assertEquals(backwards, new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to)).isBackwards());
    }
}

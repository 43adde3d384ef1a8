package org.focale.domain.agenda;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Computes public holidays, without asking anybody.
public final class Holidays {

    private Holidays() {}

    /// Those of one year, in the order of their days. Two on one day (Ascension on 8 May) are told as the first one.
    public static SortedMap<LocalDate, Holiday> of(int year, Territory territory) {
        var days = new TreeMap<LocalDate, Holiday>();
        LocalDate easter = easter(year);
        days.put(LocalDate.of(year, 1, 1), Holiday.NEW_YEAR);
        days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
        days.put(LocalDate.of(year, 5, 1), Holiday.LABOUR_DAY);
        days.put(LocalDate.of(year, 5, 8), Holiday.VICTORY);
        days.putIfAbsent(easter.plusDays(39), Holiday.ASCENSION);
        days.put(easter.plusDays(50), Holiday.WHIT_MONDAY);
        days.put(LocalDate.of(year, 7, 14), Holiday.NATIONAL_DAY);
        days.put(LocalDate.of(year, 8, 15), Holiday.ASSUMPTION);
        days.put(LocalDate.of(year, 11, 1), Holiday.ALL_SAINTS);
        days.put(LocalDate.of(year, 11, 11), Holiday.ARMISTICE);
        days.put(LocalDate.of(year, 12, 25), Holiday.CHRISTMAS);
        if (territory == Territory.ALSACE_MOSELLE) {
            days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
            days.put(LocalDate.of(year, 12, 26), Holiday.SECOND_CHRISTMAS);
        }
        @Nullable MonthDay abolition = territory.abolition();
        if (abolition != null) {
            days.putIfAbsent(abolition.atYear(year), Holiday.ABOLITION);
        }
        return days;
    }

    /// Those of these days, both ends included.
    public static SortedMap<LocalDate, Holiday> between(LocalDate from, LocalDate to, Territory territory) {
        var days = new TreeMap<LocalDate, Holiday>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            days.putAll(of(year, territory).subMap(from, to.plusDays(1)));
        }
        return days;
    }

    /// Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher compute it.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}

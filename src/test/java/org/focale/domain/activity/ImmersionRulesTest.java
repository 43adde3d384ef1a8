package org.focale.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.base.Texts;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each row names where its rule was read: F14102 is the page of service-public, IF what the on-line service checks, CPC 641 the way to compute
/// a delay from date to date.
class ImmersionRulesTest {

    private static final PersonId ZEYNEP = new PersonId(new UUID(7, 1));
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);

    private final List<WholePlacement> all = new ArrayList<>();

    @ParameterizedTest(name = "F14102, CPC 641, {0}: from {1} to {2} at the latest")
    @CsvSource({
        "L01 an ordinary month,             2026-03-02, 2026-04-02",
        "L02 the first of a month,          2026-05-01, 2026-06-01",
        "L03 end of January,                2026-01-31, 2026-02-28",
        "L04 30 January,                    2026-01-30, 2026-02-28",
        "L05 29 January,                    2026-01-29, 2026-02-28",
        "L06 28 January,                    2026-01-28, 2026-02-28",
        "L07 end of January of a leap year, 2028-01-31, 2028-02-29",
        "L08 30 January of a leap year,     2028-01-30, 2028-02-29",
        "L09 29 January of a leap year,     2028-01-29, 2028-02-29",
        "L10 end of February,               2026-02-28, 2026-03-28",
        "L11 leap February,                 2028-02-29, 2028-03-29",
        "L12 no leap year in a full century, 2100-01-31, 2100-02-28",
        "L13 end of March,                  2026-03-31, 2026-04-30",
        "L14 end of April,                  2026-04-30, 2026-05-30",
        "L15 end of May,                    2026-05-31, 2026-06-30",
        "L16 end of June,                   2026-06-30, 2026-07-30",
        "L17 end of July,                   2026-07-31, 2026-08-31",
        "L18 end of August,                 2026-08-31, 2026-09-30",
        "L19 end of September,              2026-09-30, 2026-10-30",
        "L20 end of October,                2026-10-31, 2026-11-30",
        "L21 end of November,               2026-11-30, 2026-12-30",
        "L22 end of December,               2026-12-31, 2027-01-31"})
    void oneMonthFromDateToDate(String row, LocalDate start, LocalDate latest) {
        var onTime = with(start, latest);
        var late = with(start, latest.plusDays(1));

        assertFalse(find(onTime, ImmersionRule.LATEST_END).orElseThrow().wrong());
        assertTrue(find(late, ImmersionRule.LATEST_END).orElseThrow().wrong());
        assertEquals(RuleSource.PUBLIC_PAGE_AND_CIVIL_DELAYS, find(late, ImmersionRule.LATEST_END).orElseThrow().source());
    }

    @Test
    void theLatestEndIsSaidAsADay() {
        assertEquals("Fin au plus tard le 2026-04-02.", say(find(with(LocalDate.of(2026, 3, 2), null), ImmersionRule.LATEST_END)));
    }

    @ParameterizedTest(name = "F14102, {0}: begun on {1}, {2}, then {3}")
    @CsvSource(nullValues = "-", value = {
        "T1 one agreement,                     -,          -,          2026-03-02, 1re convention avec cet employeur en 12 mois., false",
        "T2 two agreements,                    2025-09-01, -,          2026-03-02, 2e convention avec cet employeur en 12 mois., false",
        "T3 three agreements,                  2025-09-01, 2025-11-03, 2026-03-02, 3e convention avec cet employeur en 12 mois : 2 au plus., true",
        "T4 the first is twelve months old,    2025-03-02, 2025-11-03, 2026-03-02, 2e convention avec cet employeur en 12 mois., false",
        "T5 the first is a day younger,        2025-03-03, 2025-11-03, 2026-03-02, 3e convention avec cet employeur en 12 mois : 2 au plus., true",
        "T6 leap day a year later,             2027-02-28, 2027-11-03, 2028-02-29, 2e convention avec cet employeur en 12 mois., false",
        "T7 what comes later does not count,   2026-04-01, 2026-05-04, 2026-03-02, 1re convention avec cet employeur en 12 mois., false"})
    void twoAgreementsWithOneHostInTwelveMonths(String row, @Nullable LocalDate first, @Nullable LocalDate second, LocalDate start, String said,
            boolean wrong) {
        if (first != null) {
            with(first, first.plusDays(4));
        }
        if (second != null) {
            with(second, second.plusDays(4));
        }
        var it = find(with(start, start.plusDays(4)), ImmersionRule.TIMES);

        assertEquals(said, say(it));
        assertEquals(wrong, it.orElseThrow().wrong());
        assertEquals(RuleSource.PUBLIC_PAGE, it.orElseThrow().source());
    }

    @Test
    void anotherHostDoesNotCountAndAnyCaseDoes() {
        var first = LocalDate.of(2026, 1, 5);
        add(immersion(first, first.plusDays(4), "Boulangerie Schott"), null);
        var elsewhere = add(immersion(first.plusMonths(1), null, "Garage du Rhin"), null);
        var again = add(immersion(first.plusMonths(2), null, "BOULANGERIE  Schott"), null);

        assertEquals("1re convention avec cet employeur en 12 mois.", say(find(elsewhere, ImmersionRule.TIMES)));
        assertEquals("2e convention avec cet employeur en 12 mois.", say(find(again, ImmersionRule.TIMES)));
    }

    @ParameterizedTest(name = "F14102, {0}: {1} days before, {2} now")
    @CsvSource({
        "D1 forty-four days, 24, 20, 44 jours sur 60 avec cet employeur en 12 mois., false",
        "D2 sixty days,      30, 30, 60 jours sur 60 avec cet employeur en 12 mois., false",
        "D3 sixty-one days,  31, 30, 61 jours avec cet employeur en 12 mois : 60 au plus., true",
        "D4 one day,         0,  1,  1 jour sur 60 avec cet employeur en 12 mois., false"})
    void sixtyDaysWithOneHostInTwelveMonths(String row, int before, int now, String said, boolean wrong) {
        var start = LocalDate.of(2026, 3, 2);
        if (before > 0) {
            with(start.minusMonths(3), start.minusMonths(3).plusDays(before - 1));
        }
        var it = find(with(start, start.plusDays(now - 1)), ImmersionRule.DAYS);

        assertEquals(said, say(it));
        assertEquals(wrong, it.orElseThrow().wrong());
    }

    @Test
    void daysOfMoreThanTwelveMonthsAgoAreForgotten() {
        var start = LocalDate.of(2026, 3, 2);
        with(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10));

        assertEquals("9 jours sur 60 avec cet employeur en 12 mois.", say(find(with(start, start.plusDays(3)), ImmersionRule.DAYS)),
                "from 6 March 2025 on");
    }

    @Test
    void whereEveryDayIsKnownDaysOfPresenceAreCounted() {
        var start = LocalDate.of(2026, 3, 2);
        var it = add(immersion(start, start.plusDays(27), "Boulangerie Schott").withDays(days(start, 5, 7)), null);

        assertEquals("5 jours sur 60 avec cet employeur en 12 mois.", say(find(it, ImmersionRule.DAYS)));
        assertEquals("5 jours de présence sur 30.", say(find(it, ImmersionRule.PRESENCE)));
        assertEquals(RuleSource.ONLINE_SERVICE, find(it, ImmersionRule.PRESENCE).orElseThrow().source());
    }

    @ParameterizedTest(name = "IF, {0}: {1} days there")
    @CsvSource({"P1 thirty, 30, 30 jours de présence sur 30., false", "P2 thirty-one, 31, 31 jours de présence : 30 au plus., true"})
    void thirtyDaysThere(String row, int days, String said, boolean wrong) {
        var start = LocalDate.of(2026, 3, 1);
        var it = find(add(immersion(start, start.plusDays(days - 1), "Boulangerie Schott").withDays(days(start, days, 1)), null),
                ImmersionRule.PRESENCE);

        assertEquals(said, say(it));
        assertEquals(wrong, it.orElseThrow().wrong());
    }

    @ParameterizedTest(name = "IF, {0}: {1} days of {2} hours from {3}")
    @CsvSource({
        "W1 forty-eight hours,                6, 8,  2026-03-02, '48 h dans la semaine la plus longue, 48 h au plus.', false",
        "W2 more,                             5, 10, 2026-03-02, 50 h dans la semaine du 2026-03-02 : 48 h au plus., true",
        "W3 as many in two weeks is no week,  7, 9,  2026-03-05, '36 h dans la semaine la plus longue, 48 h au plus.', false"})
    void fortyEightHoursAWeek(String row, int days, int hours, LocalDate start, String said, boolean wrong) {
        var it = find(add(immersion(start, start.plusDays(days), "Boulangerie Schott").withDays(days(start, days, hours)), null), ImmersionRule.WEEK);

        assertEquals(said, say(it));
        assertEquals(wrong, it.orElseThrow().wrong());
    }

    @ParameterizedTest(name = "IF, {0}: born on {1}, guardian {2}")
    @CsvSource(nullValues = "-", value = {
        "G1 full age on the first day,    2008-03-02, '',           -,                                                                 false",
        "G2 a minor by a day, 2008-03-03, '', '17 ans le premier jour : le représentant légal signe aussi, dites son nom.', true",
        "G3 a minor with a guardian,      2008-03-03, Hatice Kaya,  17 ans le premier jour : Hatice Kaya signe aussi.,                 false",
        "G4 born nobody knows when,       -,          '',           -,                                                                 false"})
    void aMinorNeedsAGuardian(String row, @Nullable LocalDate birth, String guardian, @Nullable String said, boolean wrong) {
        var it = with(LocalDate.of(2026, 3, 2), null);
        var agreement = it.agreement();
        var finding = ImmersionRules.of(born(birth), new WholePlacement(it.placement(), new Agreement(agreement.id(), ZEYNEP, it.placement().id(),
                agreement.purpose(), "", "", "", "", "", "", "", guardian, "", "", null, null, ""), it.assessment()), all).stream()
                .filter(each -> each.rule() == ImmersionRule.GUARDIAN).findFirst();

        assertEquals(said, finding.map(each -> plain(each.sentence(FRENCH, LocalDate::toString))).orElse(null));
        assertEquals(wrong, finding.map(Finding::wrong).orElse(false));
    }

    @ParameterizedTest(name = "IF, {0}: born on {1}")
    @CsvSource({"A1 sixteen that day, 2010-03-02, false", "A2 fifteen still, 2010-03-03, true"})
    void sixteenAtLeast(String row, LocalDate birth, boolean wrong) {
        var it = with(LocalDate.of(2026, 3, 2), null);

        assertEquals(wrong, ImmersionRules.of(born(birth), it, all).stream().anyMatch(each -> each.rule() == ImmersionRule.AGE && each.wrong()));
    }

    @Test
    void oneRenewalWithTheSamePurposeWithinAMonth() {
        var first = add(immersion(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 27), "Boulangerie Schott"), null);
        var renewal = add(immersion(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 30), "Boulangerie Schott"), first.placement().id());
        var again = add(immersion(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 5), "Boulangerie Schott"), renewal.placement().id());

        assertEquals("Renouvelée une fois, avec le même objet.", say(find(renewal, ImmersionRule.RENEWAL)));
        assertFalse(find(renewal, ImmersionRule.RENEWAL).orElseThrow().wrong());
        assertTrue(find(renewal, ImmersionRule.TIMES).isEmpty(), "a renewal is no other agreement");
        assertFalse(find(renewal, ImmersionRule.LATEST_END).orElseThrow().wrong());
        assertEquals("Déjà renouvelée : une seule fois est prévue.", say(find(again, ImmersionRule.RENEWAL)));
        assertTrue(find(again, ImmersionRule.LATEST_END).orElseThrow().wrong(), "a renewal lasts a month at most, too");
    }

    @Test
    void aSecondRenewalOfTheSameAgreementIsOneTooMany() {
        var first = add(immersion(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), "Boulangerie Schott"), null);
        add(immersion(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13), "Boulangerie Schott"), first.placement().id());
        var second = add(immersion(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20), "Boulangerie Schott"), first.placement().id());

        assertTrue(find(second, ImmersionRule.RENEWAL).orElseThrow().wrong());
    }

    @Test
    void aSecondAgreementHasAnotherPurpose() {
        with(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        var second = with(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6));

        assertEquals("Même objet que la convention commencée le 2026-01-05 : une 2e convention doit en avoir un autre.",
                say(find(second, ImmersionRule.PURPOSE)));
    }

    @Test
    void whoNeverCameWasThereNoDay() {
        var start = LocalDate.of(2026, 1, 5);
        var first = immersion(start, start.plusDays(9), "Boulangerie Schott");
        all.add(new WholePlacement(first, Agreement.of(ZEYNEP, first.id()), new Assessment(AssessmentId.of(first.id()), ZEYNEP, first.id(), start,
                Ending.NO_SHOW, null, null, EndedBy.PERSON, "", "", "", Followed.NOT_SAID, "", null)));

        assertEquals("5 jours sur 60 avec cet employeur en 12 mois.", say(find(with(start.plusMonths(1), start.plusMonths(1).plusDays(4)),
                ImmersionRule.DAYS)));
    }

    @Test
    void whatIsNoImmersionHasNoRules() {
        var worksite = new Placement(new PlacementId(new UUID(9, 9)), ZEYNEP, ActivityKind.WORKSITE, "Chantier", null, "Les Terres", "", "",
                LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 5), null, "");

        assertEquals(List.of(), ImmersionRules.of(born(null), WholePlacement.of(worksite, List.of(), List.of()), all));
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}, {3}")
    @CsvSource(nullValues = "-", value = {
        "S1 not dated,                -,          -,          NOT_SAID, COMING",
        "S2 begins tomorrow,          2026-03-03, 2026-03-20, NOT_SAID, COMING",
        "S3 begins today,             2026-03-02, 2026-03-20, NOT_SAID, RUNNING",
        "S4 without an end,           2026-02-02, -,          NOT_SAID, RUNNING",
        "S5 ends today,               2026-02-02, 2026-03-02, NOT_SAID, RUNNING",
        "S6 ended yesterday,          2026-02-02, 2026-03-01, NOT_SAID, TO_ASSESS",
        "S7 assessed,                 2026-02-02, 2026-03-01, COMPLETED, ENDED",
        "S8 assessed before its end,  2026-02-02, 2026-03-20, PARTLY,   ENDED"})
    void aPlacementStandsSomewhere(String row, @Nullable LocalDate start, @Nullable LocalDate end, Ending ending, PlacementStage stage) {
        var placement = immersion(start, end, "Boulangerie Schott");
        var whole = new WholePlacement(placement, Agreement.of(ZEYNEP, placement.id()), new Assessment(AssessmentId.of(placement.id()), ZEYNEP,
                placement.id(), null, ending, null, null, EndedBy.NOT_SAID, "", "", "", Followed.NOT_SAID, "", null));

        assertEquals(stage, whole.stageOn(LocalDate.of(2026, 3, 2)));
    }

    /// An immersion with the one host of this test, to discover.
    private WholePlacement with(LocalDate start, @Nullable LocalDate end) {
        return add(immersion(start, end, "Boulangerie Schott"), null);
    }

    private WholePlacement add(Placement placement, @Nullable PlacementId renews) {
        var agreement = new Agreement(AgreementId.of(placement.id()), ZEYNEP, placement.id(), Purpose.DISCOVER, "", "Mission locale", "", "", "", "",
                "", "", "", "", null, renews, renews == null ? "" : "Le four n’a pas été essayé");
        var whole = new WholePlacement(placement, agreement, Assessment.of(ZEYNEP, placement.id()));
        all.add(whole);
        return whole;
    }

    private Placement immersion(@Nullable LocalDate start, @Nullable LocalDate end, String host) {
        return new Placement(new PlacementId(new UUID(8, all.size())), ZEYNEP, ActivityKind.IMMERSION, "Immersion", null, host, "", "", start, end,
                null, "", Coded.NONE, null, "", List.of());
    }

    private static List<DayHours> days(LocalDate first, int count, int hours) {
        return IntStream.range(0, count).mapToObj(i -> new DayHours(first.plusDays(i),
                List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(8 + hours, 0))))).toList();
    }

    private Optional<Finding> find(WholePlacement it, ImmersionRule rule) {
        return ImmersionRules.of(born(null), it, all).stream().filter(each -> each.rule() == rule).findFirst();
    }

    private static Person born(@Nullable LocalDate birth) {
        return new Person(ZEYNEP, "Zeynep", "Kaya", birth, Gender.NOT_SAID, "", "", Address.NONE, "", List.of(), List.of(), "", "", "", List.of());
    }

    private static String say(Optional<Finding> finding) {
        return plain(finding.orElseThrow().sentence(FRENCH, LocalDate::toString));
    }

    /// With ordinary spaces.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}

package org.focale.document.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What we write is read by another library; what other programs write is read by us.
class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static CalendarEvent event(String title, LocalDate from, LocalDate until, @Nullable Hours hours) {
        return new CalendarEvent("a-1@focale", title, "Salle 2, 1er étage", from, until, hours, false);
    }

    private static VEvent byAnother(byte[] file) throws Exception {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertEquals(1, events.size());
        return events.getFirst();
    }

    private static Instant moment(net.fortuna.ical4j.model.Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    // out

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-24, 09:00, 2026-11-24T08:00:00Z",
        "2026-07-14, 09:00, 2026-07-14T07:00:00Z",
        "2026-03-28, 10:00, 2026-03-28T09:00:00Z",
        "2026-03-29, 10:00, 2026-03-29T08:00:00Z",
        "2026-10-24, 10:00, 2026-10-24T08:00:00Z",
        "2026-10-25, 10:00, 2026-10-25T09:00:00Z"})
    void anotherProgramReadsTheHourOfTheWallInSummerAndWinter(LocalDate day, String from, Instant moment) throws Exception {
        byte[] file = CalendarFile.write(List.of(event("Atelier", day, day, hours(from, "11:30"))), PARIS, NOW);
        var read = byAnother(file);

        assertEquals(moment, moment(read.getStartDate().getDate()));
        assertEquals(day.atTime(11, 30).atZone(PARIS).toInstant(), moment(read.getEndDate().getDate()));
        assertEquals("Atelier", read.getSummary().getValue());
        assertEquals("Salle 2, 1er étage", read.getLocation().getValue());
        assertEquals("a-1@focale", read.getUid().getValue());
    }

    @Test
    void aWholeDayEndsTheDayAfterAsTheFormatCounts() throws Exception {
        var read = byAnother(CalendarFile.write(List.of(event("Congé", TODAY, TODAY.plusDays(2), null)), PARIS, NOW));

        assertEquals("20261123", read.getStartDate().getValue());
        assertEquals("20261126", read.getEndDate().getValue());
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws Exception {
        String typed = "Un; deux, trois\\n\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@exemple.fr \u202e\u0000 é 🙂";
        byte[] file = CalendarFile.write(List.of(event(typed, TODAY, TODAY, null)), PARIS, NOW);

        assertEquals("Un; deux, trois\\n BEGIN:VEVENT ATTENDEE:mailto:x@exemple.fr   é 🙂".replaceAll(" +", " "),
                byAnother(file).getSummary().getValue().replaceAll(" +", " "));
    }

    @Test
    void whatDoesNotTakePlaceSaysSo() throws Exception {
        var cancelled = new CalendarEvent("x@focale", "Atelier", "", TODAY, TODAY, hours("09:00", "10:00"), true);
        assertEquals("CANCELLED", byAnother(CalendarFile.write(List.of(cancelled), PARIS, NOW)).getStatus().getValue());
    }

    @Test
    void whatLeavesComesBackTheSame() {
        var events = List.of(event("Atelier", TODAY, TODAY, hours("09:00", "11:30")),
                new CalendarEvent("b@focale", "Congé", "", TODAY.plusDays(1), TODAY.plusDays(3), null, false));
        assertEquals(events, CalendarFile.read(CalendarFile.write(events, PARIS, NOW), PARIS, TODAY).events());
    }

    // in

    private static byte[] calendar(String... lines) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Autre//Agenda//FR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] one(String... lines) {
        return calendar("BEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Réunion\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    private static ReadCalendar read(byte[] file) {
        return CalendarFile.read(file, PARIS, TODAY);
    }

    private static String told(ReadCalendar read) {
        return read.events().stream().map(event -> event.from() + (event.until().equals(event.from()) ? "" : "/" + event.until())
                + (event.hours() == null ? "" : " " + event.hours().from() + "-" + event.hours().to())).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "I01 UTC           | DTSTART:20261124T080000Z                        | DTEND:20261124T093000Z                    | 2026-11-24 09:00-10:30",
        "I02 with a zone   | DTSTART;TZID=Europe/Paris:20261124T090000       | DTEND;TZID=Europe/Paris:20261124T100000   | 2026-11-24 09:00-10:00",
        "I03 another zone  | DTSTART;TZID=Indian/Reunion:20261124T120000     | DTEND;TZID=Indian/Reunion:20261124T130000 | 2026-11-24 09:00-10:00",
        "I04 without zone  | DTSTART:20261124T090000                         | DTEND:20261124T100000                     | 2026-11-24 09:00-10:00",
        "I05 a duration    | DTSTART:20261124T080000Z                        | DURATION:PT1H15M                          | 2026-11-24 09:00-10:15",
        "I06 no end        | DTSTART:20261124T080000Z                        | TRANSP:OPAQUE                             | 2026-11-24 09:00-09:30",
        "I07 one day       | DTSTART;VALUE=DATE:20261124                     | DTEND;VALUE=DATE:20261125                 | 2026-11-24",
        "I08 three days    | DTSTART;VALUE=DATE:20261124                     | DTEND;VALUE=DATE:20261127                 | 2026-11-24/2026-11-26",
        "I09 past midnight | DTSTART;TZID=Europe/Paris:20261124T220000       | DTEND;TZID=Europe/Paris:20261125T060000   | 2026-11-24/2026-11-25",
        "I10 to midnight   | DTSTART;TZID=Europe/Paris:20261124T220000       | DTEND;TZID=Europe/Paris:20261125T000000   | 2026-11-24",
        "I11 spring        | DTSTART;TZID=Europe/Paris:20270328T100000       | DTEND;TZID=Europe/Paris:20270328T110000   | 2027-03-28 10:00-11:00",
        "I12 autumn        | DTSTART:20261025T090000Z                        | DTEND:20261025T100000Z                    | 2026-10-25 10:00-11:00",
        "I13 backwards     | DTSTART:20261124T080000Z                        | DTEND:20261124T070000Z                    | 2026-11-24 09:00-09:30"})
    void dayAndHoursAreThoseOfOurWall(String row, String start, String end, String expected) {
        var read = read(one(start, end));
        assertEquals(expected, told(read));
        assertEquals("Réunion", read.events().getFirst().title());
        assertEquals("u1", read.events().getFirst().uid());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "R01 | RRULE:FREQ=WEEKLY;COUNT=3                  | 2026-11-24 09:00-10:00, 2026-12-01 09:00-10:00, 2026-12-08 09:00-10:00",
        "R02 | RRULE:FREQ=DAILY;UNTIL=20261126T080000Z    | 2026-11-24 09:00-10:00, 2026-11-25 09:00-10:00, 2026-11-26 09:00-10:00",
        "R03 | RRULE:FREQ=MONTHLY;BYDAY=-1TU;COUNT=2      | 2026-11-24 09:00-10:00, 2026-12-29 09:00-10:00",
        "R04 | RRULE:FREQ=WEEKLY;COUNT=3~EXDATE;TZID=Europe/Paris:20261201T090000 | 2026-11-24 09:00-10:00, 2026-12-08 09:00-10:00"})
    void whatRepeatsIsToldDayByDay(String row, String rule, String expected) {
        var read = read(one("DTSTART;TZID=Europe/Paris:20261124T090000", "DTEND;TZID=Europe/Paris:20261124T100000", rule.replace("~", "\r\n")));
        assertEquals(expected, told(read));
        assertEquals(1, read.repeating());
        assertEquals(read.events().size(), read.events().stream().map(CalendarEvent::uid).distinct().count());
    }

    @Test
    void theHourStaysTheSameOverTheChangeOfTheClock() {
        var read = read(one("DTSTART;TZID=Europe/Paris:20270322T090000", "DTEND;TZID=Europe/Paris:20270322T100000", "RRULE:FREQ=WEEKLY;COUNT=2"));
        assertEquals("2027-03-22 09:00-10:00, 2027-03-29 09:00-10:00", told(read));
    }

    @Test
    void aTimeThatWasMovedStandsWhereItWasMovedTo() {
        var read = read(calendar("BEGIN:VEVENT\r\nUID:u1\r\nDTSTART;TZID=Europe/Paris:20261124T090000\r\nDURATION:PT1H\r\n"
                + "RRULE:FREQ=WEEKLY;COUNT=2\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:u1\r\nRECURRENCE-ID;TZID=Europe/Paris:20261201T090000\r\n"
                + "DTSTART;TZID=Europe/Paris:20261202T140000\r\nDURATION:PT1H\r\nEND:VEVENT"));
        assertEquals("2026-11-24 09:00-10:00, 2026-12-02 14:00-15:00", told(read));
        assertEquals("u1#2026-12-01T09:00", read.events().getLast().uid());
    }

    @Test
    void whatRepeatsForEverIsTakenForTwoYears() {
        var read = read(one("DTSTART;TZID=Europe/Paris:20101124T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"));
        assertEquals(LocalDate.of(2025, 11, 26), read.events().getFirst().from());
        assertEquals(LocalDate.of(2028, 11, 22), read.events().getLast().from());
        assertEquals(7, ChronoUnit.DAYS.between(read.events().getFirst().from(), read.events().get(1).from()));
        assertEquals(1, read.farOff());
    }

    @Test
    void whatIsFarOffOrCannotBeTakenIsCounted() {
        var read = read(calendar("BEGIN:VEVENT\r\nUID:a\r\nDTSTART:19990101T080000Z\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20990101T080000Z\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:c\r\nEND:VEVENT", "BEGIN:VEVENT\r\nUID:d\r\nDTSTART:20261124T080000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20261124T080000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT"));
        assertEquals("", told(read));
        assertEquals(2, read.farOff());
        assertEquals(3, read.leftOut());
    }

    @Test
    void anEventWithoutANameOfItsOwnIsCalledTheSameTwice() {
        byte[] file = calendar("BEGIN:VEVENT\r\nSUMMARY:Sans nom\r\nDTSTART:20261124T080000Z\r\nEND:VEVENT");
        String uid = read(file).events().getFirst().uid();
        assertTrue(uid.length() > 10);
        assertEquals(uid, read(file).events().getFirst().uid());
    }

    @Test
    void aZoneThatTheFileDescribesItselfIsUnderstood() {
        var read = read(calendar("""
                BEGIN:VTIMEZONE
                TZID:Romance Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:o1
                DTSTART;TZID=Romance Standard Time:20270629T090000
                DTEND;TZID=Romance Standard Time:20270629T100000
                END:VEVENT""".replace("\n", "\r\n")));
        assertEquals("2027-06-29 09:00-10:00", told(read));
    }

    // what is no calendar

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour", "<html><body>404</body></html>", "BEGIN:VCARD\r\nFN:X\r\nEND:VCARD\r\n", "%PDF-1.7\n\u0000\u0001"})
    void somethingElseIsRefused(String content) {
        var refused = assertThrows(CalendarRefused.class, () -> read(content.getBytes(StandardCharsets.UTF_8)));
        assertEquals("agenda.ics.not-a-calendar", refused.key());
    }

    @Test
    void whatIsTooLargeOrTooManyOrTooDeepIsRefused() {
        assertEquals("agenda.ics.too-large", assertThrows(CalendarRefused.class, () -> read(new byte[CalendarFile.LARGEST + 1])).key());
        byte[] many = calendar("BEGIN:VEVENT\r\nDTSTART:20261124T080000Z\r\nEND:VEVENT\r\n".repeat(CalendarFile.MOST_EVENTS + 1));
        assertEquals("agenda.ics.too-many", assertThrows(CalendarRefused.class, () -> read(many)).key());
        byte[] repeated = calendar("BEGIN:VEVENT\r\nDTSTART:20261124T080000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n".repeat(10));
        assertEquals("agenda.ics.too-many", assertThrows(CalendarRefused.class, () -> read(repeated)).key());
        byte[] deep = calendar("BEGIN:VEVENT\r\n".repeat(4_000));
        assertEquals("agenda.ics.damaged", assertThrows(CalendarRefused.class, () -> read(deep)).key());
    }

    /// A rule that no day ever meets, and one that starts in the year 1, must come to an end.
    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=DAILY;INTERVAL=1000000000", "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4",
        "RRULE:FREQ=WEEKLY;BYDAY=XX", "RRULE:nonsense", "RRULE:FREQ=DAILY;BYSETPOS=400", "RDATE:nonsense"})
    void aHostileRuleComesToAnEnd(String rule) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                assertTrue(read(one("DTSTART:00010101T080000Z", rule)).events().size() <= CalendarFile.MOST_EVENTS);
            } catch (CalendarRefused refused) {
                assertEquals("agenda.ics.damaged", refused.key());
            }
        });
    }

    @Test
    void aFileThatIsCutShortIsReadOrRefusedAndNeverABug() {
        byte[] whole = one("DTSTART:20261124T080000Z");
        int refused = 0;
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertTrue(read(cut).events().size() <= 1);
            } catch (CalendarRefused _) {
                refused++;
            }
        }
        assertTrue(refused > 0);
    }
}

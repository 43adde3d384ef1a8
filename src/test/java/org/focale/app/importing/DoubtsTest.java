package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Progress;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.focale.domain.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is doubtful about a cell, and what is proposed.
class DoubtsTest {

    private static final Known KNOWN = new Known(LocalDate.of(2026, 11, 23),
            List.of(ReferenceFiles.programme("mobil-emploi", new ProgrammeId(new UUID(0, 1))).orElseThrow(),
                    ReferenceFiles.programme("focale", new ProgrammeId(new UUID(0, 2))).orElseThrow()),
            List.of("Nadia Keller", "Samir Benali"), List.of(new Group(new GroupId(new UUID(0, 3)), "focale", "Les mardis")), List.of());

    private static ImportDraft draft(PersonField field, String text) {
        var table = new Table("", List.of(), List.of(), new Table.Row(1, List.of(Cell.of("Nom"), Cell.of("X"))),
                List.of(new Table.Row(2, List.of(Cell.of("Diallo"), Cell.of(text)))));
        var name = field == PersonField.LAST_NAME ? PersonField.FIRST_NAME : PersonField.LAST_NAME;
        var columns = List.of(new Column(0, "Nom", name, Order.NONE, Column.Why.CHOSEN, List.of()),
                new Column(1, "X", field, Order.UNSURE, Column.Why.CHOSEN, List.of()));
        return new ImportDraft(table, columns, new RowReader(columns, KNOWN, null), Progress.NONE);
    }

    @ParameterizedTest(name = "{0}: {1} « {2} »: {3} → {4}")
    @CsvSource(delimiter = '|', value = {
        "A01 | FIRST_NAME | Awa et Moussa | TWO_PEOPLE | Awa/Moussa",
        "A02 | FIRST_NAME | Jean-Marie | |",
        "A03 | FIRST_NAME | Mme Awa | TITLE_IN_NAME | Awa",
        "A04 | LAST_NAME | Diallo / Sow | TWO_PEOPLE | Diallo/Sow",
        "A05 | LAST_NAME | 2e | DIGITS_IN_NAME | e",
        "A06 | BIRTH_DATE | 04/03/1990 | DAY_TWO_WAYS | 1990-03-04/1990-04-03",
        "A07 | BIRTH_DATE | inconnue | DAY_UNREADABLE | ∅",
        "A08 | BIRTH_DATE | 14/11/2030 | DAY_IN_FUTURE |",
        "A09 | BIRTH_DATE | 14/11/1890 | DAY_FAR |",
        "A10 | BIRTH_DATE | 14/11/30 | DAY_SHORT_YEAR | 1930-11-14",
        "A11 | GENDER | Mme | |",
        "A12 | GENDER | ? | CHOICE_UNKNOWN | F/H/∅",
        "A13 | POSTCODE | 1000 | POSTCODE_ZERO | 01000",
        "A14 | POSTCODE | 67100 | |",
        "A15 | POSTCODE | F-67100 | POSTCODE_ODD |",
        "A16 | PHONE | 612345678 | PHONE_ZERO | 06 12 34 56 78",
        "A17 | PHONE | 06 12 34 56 78 | |",
        "A18 | PHONE | +33 6 12 34 56 78 | |",
        "A19 | PHONE | 06 12 34 56 78 / 03 88 00 00 00 | TWO_VALUES | 06 12 34 56 78/03 88 00 00 00",
        "A20 | PHONE | voir sa sœur | PHONE_ODD |",
        "A21 | PHONE | +49 7851 123456 | |",
        "A22 | EMAIL | awa@example.org | |",
        "A23 | EMAIL | awa.example.org | EMAIL_ODD |",
        "A24 | EMAIL | awa@example.org; awa2@example.org | TWO_VALUES | awa@example.org/awa2@example.org",
        "A25 | CITY | #N/A | ERROR_IN_CELL | ∅",
        "A26 | TAGS | 2 90 03 67 123 456 78 | SECURITY_NUMBER | ∅",
        "A27 | CITY | Stras\u0000bourg | CHARACTERS | Strasbourg",
        "A28 | CITY | Stras\u202ebourg | CHARACTERS | Strasbourg",
        "A29 | PROGRAMME | FOCALE | |",
        "A30 | PROGRAMME | Plie | PROGRAMME_UNKNOWN | Mobil’emploi/Focale",
        "A31 | REFERENT | nadia keller | |",
        "A32 | REFERENT | Paul Roth | REFERENT_UNKNOWN | Nadia Keller/Samir Benali",
        "A33 | EXIT_KIND | CDI | EXIT_WITHOUT_DAY |",
        "A35 | GROUP | Les mardis | GROUP_WITHOUT_PROGRAMME | ∅",
        "A36 | JOB_SEEKER | Oui | |",
        "A37 | MINIMUM_INCOME | peut-être | CHOICE_UNKNOWN | Oui/Non/∅",
        "A38 | MONTHS_WITHOUT_WORK | 18 | |",
        "A39 | MONTHS_WITHOUT_WORK | 18 mois | NUMBER_UNREADABLE | 18",
        "A40 | MONTHS_WITHOUT_WORK | 2 ans | NUMBER_UNREADABLE | 24",
        "A41 | MONTHS_WITHOUT_WORK | longtemps | NUMBER_UNREADABLE |",
        "A42 | MONTHS_WITHOUT_WORK | -3 | NUMBER_UNREADABLE | 3",
        "A43 | HOUSING | chez sa sœur | |",
        "A34 | CITY | \uD800 | CHARACTERS | ∅",
    })
    void aCellIsTakenOrDoubted(String row, PersonField field, String text, DoubtKind kind, String proposals) {
        var doubt = draft(field, text).row(0).doubt(field);

        assertEquals(kind, doubt.map(Doubt::kind).orElse(null));
        assertEquals(proposals == null ? "" : proposals, doubt.stream().flatMap(each -> each.proposals().stream())
                .map(cell -> cell.isEmpty() ? "∅" : cell.text()).collect(Collectors.joining("/")));
    }

    @Test
    void whatIsTooLongIsDoubtedWhateverItIs() {
        for (PersonField field : PersonField.values()) {
            assertEquals(DoubtKind.TOO_LONG, draft(field, "x".repeat(1_000)).row(0).doubt(field).orElseThrow().kind(), field.name());
        }
    }

    @Test
    void aRowWithoutAnyNameIsDoubted() {
        var draft = draft(PersonField.CITY, "Strasbourg");

        draft.type(0, PersonField.LAST_NAME, " ");

        assertEquals(DoubtKind.NO_NAME, draft.row(0).doubt(PersonField.LAST_NAME).orElseThrow().kind());
    }

    @Test
    void aProposalTakenIsSure() {
        var draft = draft(PersonField.BIRTH_DATE, "04/03/1990");

        draft.correct(0, PersonField.BIRTH_DATE, draft.row(0).doubts().getFirst().proposals().getLast());

        assertEquals(0, draft.doubts());
        assertEquals(LocalDate.of(1990, 4, 3), draft.row(0).values().get(PersonField.BIRTH_DATE));
    }

    @Test
    void aDayTypedByHandIsReadDayFirst() {
        var draft = draft(PersonField.BIRTH_DATE, "?");

        draft.type(0, PersonField.BIRTH_DATE, "04/03/1990");

        assertEquals(0, draft.doubts());
        assertEquals(LocalDate.of(1990, 3, 4), draft.row(0).values().get(PersonField.BIRTH_DATE));
    }

    @Test
    void onlyWhatMayBeRightCanBeAccepted() {
        var postcode = draft(PersonField.POSTCODE, "1000");
        var day = draft(PersonField.BIRTH_DATE, "vers 1990");

        postcode.accept(0, PersonField.POSTCODE);
        day.accept(0, PersonField.BIRTH_DATE);

        assertEquals(0, postcode.doubts());
        assertEquals("1000", postcode.row(0).text(PersonField.POSTCODE));
        assertEquals(1, day.doubts());
    }

    @Test
    void whatWasDoneIsTakenBack() {
        var draft = draft(PersonField.POSTCODE, "1000");
        var before = draft.rows();

        draft.takeProposals(PersonField.POSTCODE, DoubtKind.POSTCODE_ZERO);
        assertEquals("01000", draft.row(0).text(PersonField.POSTCODE));

        assertTrue(draft.undo());
        assertEquals(before, draft.rows());
    }

    @Test
    void wordsBecomeWhatARecordKeeps() {
        assertEquals(Gender.WOMAN, draft(PersonField.GENDER, "Féminin").row(0).values().get(PersonField.GENDER));
        assertEquals(List.of(new Language("arabe", "A2"), new Language("français", "courant")),
                draft(PersonField.LANGUAGES, "arabe (A2), français : courant").row(0).values().get(PersonField.LANGUAGES));
        assertEquals(List.of("QPV", "RSA"), draft(PersonField.TAGS, "QPV ; RSA").row(0).values().get(PersonField.TAGS));
    }

    @ParameterizedTest(name = "{0}: {1} ({2}) is {3}")
    @CsvSource(delimiter = ';', value = {
        "N1 ; BEN SALEM Awa ; UNSURE ; Awa+BEN SALEM",
        "N2 ; Awa BEN SALEM ; UNSURE ; Awa+BEN SALEM",
        "N3 ; Awa Diallo ; FIRST_NAME_FIRST ; Awa+Diallo",
        "N4 ; Diallo Awa ; LAST_NAME_FIRST ; Awa+Diallo",
        "N5 ; Awa Diallo ; UNSURE ; Awa+Diallo Diallo+Awa",
        "N6 ; Ben Salem Awa ; LAST_NAME_FIRST ; Salem Awa+Ben Awa+Ben Salem",
        "N7 ; Awa Marie | Ben Salem ; FIRST_NAME_FIRST ; Awa Marie+Ben Salem",
    })
    void aFullNameIsPartedWhereItTells(String row, String text, Order order, String parted) {
        var name = FullName.of(text, order);

        assertEquals(parted, name.partings().stream().map(part -> part.first() + "+" + part.last()).collect(Collectors.joining(" ")));
    }
}

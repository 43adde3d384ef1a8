package org.focale.app.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.focale.app.record.FieldHistory;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.Saves;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Texts;
import org.focale.change.Value;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields that an association adds, and what files say in them, on a real disk.
class OwnFieldsTest {

    private static final Texts FRENCH = Texts.in(Locale.FRANCE);

    @TempDir
    Path folder;

    private Session session;
    private Saves saves;
    private EditOwnFields edit;
    private Person amina;

    @BeforeEach
    void open() {
        session = new Session(Workspaces.fresh(folder), Clock.fixed(Workspaces.NOW, ZoneOffset.UTC),
                new Ids(Workspaces.CLOCK, new SplittableRandom(7)), "Nadia Keller");
        saves = new Saves(session);
        edit = new EditOwnFields(session, saves);
        amina = Person.named(new PersonId(session.ids().next()), "Amina", "Diallo");
        saves.create(amina);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void fieldsAreAskedInTheOrderTheyWereAddedUntilOneIsMoved() {
        edit.add("Quartier", OwnFieldKind.TEXT, List.of());
        edit.add(" Enfants ", OwnFieldKind.NUMBER, List.of());
        edit.add("Garde", OwnFieldKind.CHOICE, List.of("Crèche", "Famille"));
        assertEquals(List.of("Quartier", "Enfants", "Garde"), labels());

        edit.move(edit.read().asked().getLast(), -1);
        assertEquals(List.of("Quartier", "Garde", "Enfants"), labels());
        edit.move(edit.read().asked().getFirst(), -1);
        assertEquals(List.of("Quartier", "Garde", "Enfants"), labels());
        new TakeBack(session).last();
        assertEquals(List.of("Quartier", "Enfants", "Garde"), labels());
    }

    @Test
    void aFieldNeedsANameOfItsOwnAndAChoiceSomethingToChoose() {
        var field = edit.add("Quartier", OwnFieldKind.TEXT, List.of());

        assertEquals("app.record.own-field.label", assertThrows(RecordRefused.class, () -> edit.add("  ", OwnFieldKind.TEXT, List.of())).key());
        assertEquals("app.record.own-field.choices",
                assertThrows(RecordRefused.class, () -> edit.add("Garde", OwnFieldKind.CHOICE, List.of())).key());
        assertEquals("app.own.already-here",
                assertThrows(OwnFieldAlreadyHere.class, () -> edit.add("QUARTIER", OwnFieldKind.DATE, List.of())).key());
        edit.retire(field, true);
        assertEquals("app.own.already-retired",
                assertThrows(OwnFieldAlreadyHere.class, () -> edit.add("quartier", OwnFieldKind.DATE, List.of())).key());
    }

    @Test
    void anAnswerIsReadAsWhatItIs() {
        answer(edit.add("Quartier", OwnFieldKind.TEXT, List.of()), "Neuhof");
        answer(edit.add("Depuis", OwnFieldKind.DATE, List.of()), "2019-05-01");
        answer(edit.add("Enfants", OwnFieldKind.NUMBER, List.of()), "3");
        answer(edit.add("Voiture", OwnFieldKind.YES_NO, List.of()), "true");
        var own = edit.read();

        assertEquals(List.of(new OwnAnswer.Words("Neuhof"), new OwnAnswer.Day(LocalDate.of(2019, 5, 1)), new OwnAnswer.Number(3),
                new OwnAnswer.YesNo(true)), own.asked().stream().map(field -> own.answer(amina.id(), field)).toList());
        assertEquals(List.of("Neuhof", "2019-05-01", "3", "Oui"),
                own.asked().stream().map(field -> own.words(amina.id(), field, FRENCH)).toList());
        for (OwnField field : own.asked()) {
            assertEquals(own.value(amina.id(), field).orElseThrow().value(), own.answer(amina.id(), field).value());
            assertEquals(1, own.answers(field));
        }
    }

    @Test
    void whatIsNotOfTheKindStaysReadable() {
        var field = edit.add("Depuis", OwnFieldKind.DATE, List.of());
        answer(field, "un jour de mai");

        assertEquals(new OwnAnswer.Words("un jour de mai"), edit.read().answer(amina.id(), field));
    }

    @Test
    void whatWasAnsweredInARetiredFieldStaysReadable() {
        var field = edit.add("Quartier", OwnFieldKind.TEXT, List.of());
        var unused = edit.add("Enfants", OwnFieldKind.NUMBER, List.of());
        answer(field, "Neuhof");
        edit.retire(field, true);
        edit.retire(unused, true);

        assertEquals(List.of(), edit.read().asked());
        assertEquals(List.of("Quartier"), edit.read().onlyRead(amina.id()).stream().map(OwnField::label).toList());
        edit.retire(field, false);
        assertEquals(List.of("Quartier"), labels());
    }

    @Test
    void twoHandsThatFillInTheSameFieldMakeTwoVersions() {
        var field = edit.add("Quartier", OwnFieldKind.TEXT, List.of());
        answer(field, "Neuhof");
        answer(field, "Meinau");

        assertEquals(List.of("value"), new FieldHistory(session).inTwoVersions(OwnValue.of(amina.id(), field.id(), "")));
        assertEquals(1, session.read(reading -> reading.all(OwnValue.class)).size());
    }

    @Test
    void anAnswerThatWasTakenBackCanBeGivenAgain() {
        var field = edit.add("Quartier", OwnFieldKind.TEXT, List.of());
        answer(field, "Neuhof");
        new TakeBack(session).last();
        assertEquals(OwnAnswer.NOTHING, edit.read().answer(amina.id(), field));

        answer(field, "Meinau");
        assertEquals(new OwnAnswer.Words("Meinau"), edit.read().answer(amina.id(), field));
        assertEquals(List.of(new Value.Text("Meinau"), Value.NOTHING, new Value.Text("Neuhof")).getFirst(),
                new FieldHistory(session).of(OwnValue.of(amina.id(), field.id(), ""), "value").getFirst().value());
        new TakeBack(session).last();
        assertEquals(OwnAnswer.NOTHING, edit.read().answer(amina.id(), field));
        assertTrue(session.workspace().check().isWell());
    }

    @Test
    void theFieldsOfAPartnerAreReadNotAsked() {
        var field = edit.add("Quartier", OwnFieldKind.TEXT, List.of());
        answer(field, "Neuhof");
        var elsewhere = session.read(reading -> OwnFields.of(reading, new OrganisationId(session.ids().next())));

        assertEquals(List.of(), elsewhere.asked());
        assertEquals(List.of("Quartier"), elsewhere.onlyRead(amina.id()).stream().map(OwnField::label).toList());
    }

    private void answer(OwnField field, String value) {
        saves.create(OwnValue.of(amina.id(), field.id(), value));
    }

    private List<String> labels() {
        return edit.read().asked().stream().map(OwnField::label).toList();
    }
}

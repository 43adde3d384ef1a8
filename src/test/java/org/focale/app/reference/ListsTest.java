package org.focale.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.Saves;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.domain.Coded;
import org.focale.domain.reference.ListValue;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What ships and what the association says itself, together as one list.
class ListsTest {

    private static final String EXITS = ReferenceFiles.EXIT_KINDS;
    private static final String SKILLS = ReferenceFiles.SOFT_SKILLS;
    private static final String MEDIA = "note-media";

    @TempDir
    Path folder;

    private Session session;
    private Lists lists;

    @BeforeEach
    void open() {
        session = new Session(Workspaces.fresh(folder), Clock.fixed(Workspaces.NOW, ZoneOffset.UTC),
                new Ids(Workspaces.CLOCK, new SplittableRandom(7)), "Nadia Keller");
        lists = new Lists(session, new Saves(session));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aListThatShipsIsOfferedAsItShips() {
        assertEquals(16, lists.choices(SKILLS).size());
        assertEquals(new Choice(new Coded(SKILLS, "rigueur", "300490", "rome-4.0", "Faire preuve de rigueur et de précision"),
                "Be rigorous and precise", "", false, false), lists.find(SKILLS, "rigueur").orElseThrow());
    }

    @Test
    void aListMayBeAllTheAssociationsOwn() {
        assertEquals(List.of(), lists.choices(MEDIA));
        lists.add(MEDIA, "Visite à domicile", "");
        lists.add(MEDIA, "  École ", "");
        assertEquals(List.of("École", "Visite à domicile"), words(MEDIA));
        assertEquals(new Coded(MEDIA, "own-ecole", "", "", "École"), lists.find(MEDIA, "own-ecole").orElseThrow().coded());
    }

    @Test
    void anAdditionStandsWithThePartsOfTheSameWhole() {
        lists.add(EXITS, "Missions ponctuelles", "emploi");
        lists.add(EXITS, "Retraite", "");
        var codes = lists.choices(EXITS).stream().map(Choice::code).toList();
        assertEquals(codes.indexOf("creation") + 1, codes.indexOf("own-missions-ponctuelles"));
        assertEquals("own-retraite", codes.getLast());
    }

    @Test
    void whatIsThereAlreadyIsNotAddedTwice() {
        var first = lists.add(MEDIA, "Visite à domicile", "");
        assertEquals(first, lists.add(MEDIA, "visite à DOMICILE", ""));
        assertEquals("cdi", lists.add(EXITS, "cdi", "").code());
        assertEquals(1, session.read(store -> store.all(ListValue.class)).size());
    }

    @Test
    void whatIsRetiredIsNoLongerOfferedButCanBeRead() {
        lists.add(MEDIA, "Fax", "");
        lists.retire(MEDIA, "own-fax", true);
        lists.retire(EXITS, "interim", true);
        assertEquals(List.of(), words(MEDIA));
        assertFalse(words(EXITS).contains("Intérim"));
        assertEquals("Fax", lists.find(MEDIA, "own-fax").orElseThrow().coded().label());
        assertEquals("Intérim", lists.find(EXITS, "interim").orElseThrow().coded().label());
        assertTrue(lists.all(EXITS).stream().anyMatch(choice -> choice.code().equals("interim") && choice.retired()));
    }

    @Test
    void addingWhatWasRetiredOffersItAgain() {
        lists.add(MEDIA, "Fax", "");
        lists.retire(MEDIA, "own-fax", true);
        assertFalse(lists.add(MEDIA, "fax", "").retired());
        assertEquals(List.of("Fax"), words(MEDIA));
    }

    @Test
    void theAssociationCorrectsWhatShips() {
        int place = lists.choices(SKILLS).stream().map(Choice::code).toList().indexOf("equipe");
        lists.rename(SKILLS, "equipe", "Coopérer");
        lists.setOfficial(SKILLS, "equipe", " 300999 ");
        var choice = lists.choices(SKILLS).get(place);
        assertEquals(new Coded(SKILLS, "equipe", "300999", "rome-4.0", "Coopérer"), choice.coded());
        assertEquals("Coopérer", choice.label(Locale.UK));
        assertEquals(16, lists.choices(SKILLS).size());
        assertTrue(choice.own());
    }

    @Test
    void aCodeThatWasFilledInKeepsTheWordsOfBothLanguages() {
        lists.setOfficial(SKILLS, "equipe", "300999");
        var choice = lists.find(SKILLS, "equipe").orElseThrow();
        assertEquals("Work in a team", choice.label(Locale.UK));
        assertEquals("Travailler en équipe", choice.label(Locale.FRANCE));
    }

    @Test
    void sayingWhatIsSaidAlreadyWritesNothing() {
        lists.rename(SKILLS, "equipe", "Travailler en équipe");
        lists.retire(SKILLS, "equipe", false);
        assertEquals(List.of(), session.read(store -> store.all(ListValue.class)));
    }

    @Test
    void anUndoTakesACorrectionBack() {
        lists.rename(SKILLS, "equipe", "Coopérer");
        new TakeBack(session).last();
        assertEquals("Travailler en équipe", lists.find(SKILLS, "equipe").orElseThrow().coded().label());
    }

    @Test
    void aLabelWithoutALetterIsRefused() {
        for (String nothing : List.of("", "  ", "…", "😀")) {
            assertEquals("app.record.list-value.label", assertThrows(RecordRefused.class, () -> lists.add(MEDIA, nothing, "")).key());
        }
        lists.add(MEDIA, "بيت", "");
        assertEquals(List.of("بيت"), words(MEDIA));
    }

    @Test
    void aCodeOfNoListMeansNothing() {
        assertEquals(Optional.empty(), lists.find(SKILLS, "patience"));
        assertEquals(Optional.empty(), lists.find("no-list", "x"));
    }

    private List<String> words(String listKey) {
        return lists.choices(listKey).stream().map(choice -> choice.coded().label()).toList();
    }
}

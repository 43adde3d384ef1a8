package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.focale.app.record.Saves;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Which records leave for whom, on real encrypted workspaces, and that one sees it before.
@Execution(ExecutionMode.CONCURRENT)
class WhatLeavesTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post garden;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        garden = desk.second(folder);
        lead = Post.lead(folder);
        for (Post other : List.of(garden, lead)) {
            desk.trust(other);
            other.trust(desk);
        }
        amina = desk.add("Amina", "Diallo");
        desk.agree(amina, SharedScope.WHOLE_FILE);
        for (Sharing sharing : Sharing.values()) {
            note(desk.saves, sharing);
        }
        desk.saves.create(new Attachment(new AttachmentId(UUID.randomUUID()), amina.id(), "certificat.pdf", "", "application/pdf", 1,
                "0".repeat(64), LocalDate.of(2026, 3, 1), null, false, "", null, null));
        desk.saves.create(new Setting(new SettingId(UUID.randomUUID()), "today.silent-days", "45"));
    }

    @AfterEach
    void close() {
        desk.close();
        garden.close();
        lead.close();
    }

    private Note note(Saves saves, Sharing sharing) {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 3, 1), 10, "Nadia Keller",
                "Note " + sharing, sharing);
        saves.create(note);
        return note;
    }

    private static Set<String> notes(Post at) {
        var words = new TreeSet<String>();
        at.session.read(reading -> reading.all(Note.class)).forEach(note -> words.add(note.text()));
        return words;
    }

    private PrepareSend.Leaving leaving(Post to) {
        var contact = desk.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(to.session.site().id())).findFirst();
        return new PrepareSend(desk.send).leaving(contact.orElseThrow());
    }

    @Test
    void aPartnerGetsTheNotesThatAreForIt() {
        lead.open(desk.sendTo(lead));

        assertEquals(Set.of("Note LEAD"), notes(lead));
        assertEquals(1, lead.session.read(reading -> reading.all(Attachment.class)).size());
        assertTrue(lead.session.read(reading -> reading.all(Setting.class)).isEmpty());
        assertEquals(amina, lead.person(amina));
    }

    @Test
    void anotherComputerOfTheAssociationGetsAllButMine() {
        garden.open(desk.sendTo(garden));

        assertEquals(Set.of("Note ASSOCIATION", "Note LEAD"), notes(garden));
        assertEquals(1, garden.session.read(reading -> reading.all(Setting.class)).size());
    }

    @Test
    void ofTwoVersionsTheNarrowerOneHolds() {
        var note = note(desk.saves, Sharing.LEAD);
        garden.open(desk.sendTo(garden));
        var key = Codecs.of(note).key(note);
        garden.saves.decide(key, Map.of("sharing", new Value.Text("ASSOCIATION"), "text", new Value.Text("Chez nous")));
        desk.saves.decide(key, Map.of("text", new Value.Text("Pour tous"), "sharing", new Value.Text("LEAD")));
        desk.open(garden.sendTo(desk));

        lead.open(desk.sendTo(lead));
        assertEquals(Set.of("Note LEAD"), notes(lead));
    }

    @Test
    void whatLeavesIsCountedBeforeItDoes() {
        assertEquals(1, leaving(lead).notes());
        assertEquals(2, leaving(lead).staying());
        assertEquals(2, leaving(garden).notes());
        assertEquals(1, leaving(garden).staying());
    }
}

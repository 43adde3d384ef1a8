package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.change.Dot;
import org.focale.change.Value;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// R12 by a digest of every table of a real store: what a preview tells is what is done, it leaves nothing behind, and an opening that is taken
/// back leaves what it must and no more.
@Execution(ExecutionMode.CONCURRENT)
class NothingElseChangesTest {

    /// What an opening that was taken back leaves: a new life of this site, what was written meanwhile in its journal, when files changed, which
    /// lives there are, what its owner says of a file, and that nothing more can be taken back.
    private static final Set<String> LEFT_BY_AN_UNDO = Set.of("SENTINEL", "CHANGE", "HISTORY", "PERSON_FILE", "INCARNATION", "LINK.ACKNOWLEDGED",
            "RECORD_STATE.POSITION", "RECORD_STATE.SOURCE", "CLAIM.POSITION", "CLAIM.SCOPE_POSITION", "BEFORE_IMPORT", "BEFORE_IMPORT_LINK",
            "BEFORE_IMPORT_BUNDLE");
    private static final Set<String> NOTHING = Set.of();

    @TempDir
    Path folder;

    private Post association;
    private Post lead;
    private Person amina;

    @BeforeEach
    void meet() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
        lead.trust(association);
        amina = association.add("Amina", "Diallo");
        association.agree(amina, SharedScope.WHOLE_FILE);
        lead.open(association.sendTo(lead));
        association.open(lead.sendTo(association));
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    /// A change to a file that is there, new records in it, and a new file.
    private void write(String phone) {
        association.phone(amina, phone);
        association.saves.create(new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 3, 1), 10, "Nadia Keller",
                "Parle de son projet", Sharing.LEAD));
        association.agree(association.add("Yann", phone), SharedScope.WHOLE_FILE);
    }

    @Test
    void aPreviewTellsWhatIsDoneAndLeavesTheStoreAsItWas() {
        write("06 00 00 00 12");
        var bundle = association.sendTo(lead);
        var before = lead.digest(NOTHING);

        var shown = lead.preview(bundle).report();

        assertEquals(before, lead.digest(NOTHING));
        assertEquals(shown, lead.open(bundle).report());
        assertNotEquals(before, lead.digest(NOTHING));
    }

    @Test
    void anOpeningThatIsTakenBackLeavesTheStoreAsItWas() {
        write("06 00 00 00 12");
        var bundle = association.sendTo(lead);
        var before = lead.digest(LEFT_BY_AN_UNDO);

        lead.open(bundle);
        assertNotEquals(before, lead.digest(LEFT_BY_AN_UNDO));
        assertEquals(0, new TakeImportBack(lead.session).run().kept());

        assertEquals(before, lead.digest(LEFT_BY_AN_UNDO));
        assertTrue(lead.session.workspace().check().isWell());
    }

    /// The second changes what the first brought.
    @Test
    void twoBundlesOfOneOpeningAreTakenBackTogether() {
        write("06 00 00 00 12");
        var first = association.sendTo(lead);
        write("06 00 00 00 13");
        for (Person each : association.session.read(reading -> reading.all(Person.class))) {
            association.phone(each, "06 00 00 00 14");
        }
        var second = association.sendTo(lead);
        var before = lead.digest(LEFT_BY_AN_UNDO);

        assertEquals(2, lead.receive.applyAll(List.of(first, second), Progress.NONE).size());
        assertEquals(0, new TakeImportBack(lead.session).run().kept());

        assertEquals(before, lead.digest(LEFT_BY_AN_UNDO));
        assertEquals(2, lead.receive.applyAll(List.of(first, second), Progress.NONE).size());
        assertEquals("06 00 00 00 14", lead.person(amina).phone());
    }

    @Test
    void whatIsRefusedAtItsLastRecordLeavesTheStoreAsItWas() {
        write("06 00 00 00 12");
        var records = new ArrayList<>(association.states());
        var last = records.stream().filter(state -> state.key().id().equals(amina.id().value())).findFirst().orElseThrow();
        records.add(last.with(Map.of("phone", new Value.Text("?")), new Dot(lead.life(), 1_000_000), association.session.stamp()));
        var bundle = association.forge(lead, records);
        var before = lead.digest(NOTHING);

        assertThrows(WritesNeverMade.class, () -> lead.receive.apply(bundle, Progress.NONE));

        assertEquals(before, lead.digest(NOTHING));
    }
}

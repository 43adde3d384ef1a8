package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.focale.base.Progress;
import org.focale.change.RecordKey;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.store.OnDisk;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk dies and an older backup is put back: that site gives the numbers of its bundles anew.
@Execution(ExecutionMode.CONCURRENT)
class RestoredBackupTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post lead;
    private Person amina;
    private Person lucas;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        lead = Post.lead(folder);
        desk.trust(lead);
        lead.trust(desk);
        amina = desk.add("Amina", "Diallo");
        lucas = desk.add("Lucas", "Schmitt");
        desk.agree(amina, SharedScope.FOLLOW_UP);
        desk.agree(lucas, SharedScope.FOLLOW_UP);
        lead.open(desk.sendTo(lead));
        desk.open(lead.sendTo(desk));
    }

    @AfterEach
    void close() {
        desk.close();
        lead.close();
    }

    /// What stands there now, put away; the site goes on.
    private Path backUp(Post post) {
        var workspace = post.session.workspace().folder();
        post.close();
        var backup = folder.resolve("backup");
        OnDisk.copy(workspace, backup);
        return backup;
    }

    private Path deskIsBackedUp() {
        var workspace = desk.session.workspace().folder();
        var backup = backUp(desk);
        desk = Post.copied(workspace);
        return backup;
    }

    private void deskDies(Path backup) {
        desk.close();
        desk = Post.copied(backup);
    }

    @Test
    void aSealedFileThatWaitsOnTheKeyStays() {
        var backup = deskIsBackedUp();
        desk.phone(amina, "06 00 00 00 48");
        var key = desk.key();
        var waits = desk.sendTo(lead);
        deskDies(backup);
        desk.phone(lucas, "06 00 00 00 99");

        var sent = desk.send.send(desk.session.read(Reading::contacts).getFirst(), key, Progress.NONE);

        assertNotEquals(waits, sent.file());
        lead.receive.applyAll(List.of(waits, sent.file()), Progress.NONE);
        assertEquals("06 00 00 00 48", lead.person(amina).phone());
        assertEquals("06 00 00 00 99", lead.person(lucas).phone());
    }

    @Test
    void aLostBundleIsToldAsMissingWhereItsNumberCameBefore() {
        var backup = deskIsBackedUp();
        desk.phone(amina, "06 00 00 00 48");
        lead.open(desk.sendTo(lead));
        deskDies(backup);
        desk.phone(lucas, "06 00 00 00 99");
        desk.sendTo(lead);

        assertEquals(List.of(2L), lead.open(desk.sendTo(lead)).report().told().missed());
    }

    @Test
    void takingABundleBackLeavesWhatAnotherOneOfItsNumberLeftWaiting() {
        var workspace = lead.session.workspace().folder();
        var backup = backUp(lead);
        lead = Post.copied(workspace);
        lead.phone(amina, "06 00 00 00 48");
        desk.open(lead.sendTo(desk));
        var waits = waiting();
        lead.close();
        lead = Post.copied(backup);
        lead.phone(lucas, "06 00 00 00 99");

        desk.open(lead.sendTo(desk));
        assertEquals(2, waiting().size());
        new TakeImportBack(desk.session).run();

        assertEquals(waits, waiting());
    }

    private List<RecordKey> waiting() {
        return desk.waiting().stream().map(each -> each.state().key()).toList();
    }
}

package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focale.base.Refused;
import org.focale.change.RecordState;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.store.FaultyDisk;
import org.focale.store.FaultyDisk.Fault;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk that fails once under the workspace, at any call of an import or of a sending: all of it is done, or nothing is, and the same done
/// again succeeds. `-Dfocale.faults=100000` tries every call; a build tries some, spread evenly.
@Execution(ExecutionMode.CONCURRENT)
class FaultsWhileExchangingTest {

    /// That the scope of a file was noted is no sending, and is a save of its own: it is noted again with the same words.
    private static final Set<String> NOTED_BEFORE = Set.of("SHARED_SCOPE", "SENTINEL.SAVES");
    private static final int FAULTS = Integer.getInteger("focale.faults", 16);

    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private Post association;
    private Post lead;
    private Person amina;
    private int phones;
    private int met;

    private void begin(boolean leadFails) {
        association = leadFails ? Post.association(folder) : Post.association(folder, disk);
        lead = leadFails ? Post.lead(folder, disk) : Post.lead(folder);
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

    /// A change to a file that is there, and a new one.
    private void write() {
        association.phone(amina, "06 00 00 00 " + ++phones);
        association.agree(association.add("Yann", "N° " + phones), SharedScope.WHOLE_FILE);
    }

    private static List<Fault> some(List<Fault> all) {
        int many = Math.min(FAULTS, all.size());
        return IntStream.range(0, many).mapToObj(i -> all.get((int) ((long) i * all.size() / many))).toList();
    }

    private boolean works(Fault fault, Runnable work) {
        disk.fail(fault);
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            return false;
        } finally {
            met += disk.failed() ? 1 : 0;
            disk.heal();
        }
    }

    /// Records of people's files: the whole of them is shared.
    private static Set<RecordState> files(Post post) {
        var own = post.session.organisation().value();
        return post.states().stream().filter(state -> !state.home().id().equals(own)).filter(state -> state.key().type().equals("person"))
                .collect(Collectors.toSet());
    }

    private static int bundles(Post post) {
        return post.session.read(Reading::bundles).size();
    }

    private void told(String what, int all, int tried, int refused) {
        System.out.println(what + ": " + all + " faults there are, " + tried + " tried, " + met + " met, " + refused + " refused it");
    }

    @Test
    void anImportIsDoneWholeOrNotAtAll() {
        begin(true);
        write();
        var first = association.sendTo(lead);
        disk.fail(null);
        lead.open(first);
        var all = FaultyDisk.faults(disk.calls(), 1);
        disk.heal();
        int refused = 0;
        for (Fault fault : some(all)) {
            write();
            var bundle = association.sendTo(lead);
            int bundles = bundles(lead);
            var before = lead.digest(Set.of());
            if (!works(fault, () -> lead.open(bundle))) {
                refused++;
                assertEquals(before, lead.digest(Set.of()), fault + ": refused");
                lead.open(bundle);
            }
            assertEquals(files(association), files(lead), fault.toString());
            assertEquals(bundles + 1, bundles(lead), fault.toString());
        }
        assertTrue(lead.session.workspace().check().isWell());
        assertTrue(refused > 0 && met >= refused);
        told("Import", all.size(), some(all).size(), refused);
    }

    @Test
    void aSendingLeavesItsFileAndItsNumberOrNeither() {
        begin(false);
        write();
        disk.fail(null);
        var first = association.sendTo(lead);
        var all = FaultyDisk.faults(disk.calls(), 1);
        disk.heal();
        lead.open(first);
        int refused = 0;
        for (Fault fault : some(all)) {
            write();
            int bundles = bundles(association);
            var before = association.digest(NOTED_BEFORE);
            var written = association.files();
            if (!works(fault, () -> association.sendTo(lead))) {
                refused++;
                assertEquals(before, association.digest(NOTED_BEFORE), fault + ": refused");
                assertEquals(written, association.files(), fault + ": refused");
                association.sendTo(lead);
            }
            assertEquals(bundles + 1, bundles(association), fault.toString());
            assertEquals(written.size() + 1, association.files().size(), fault.toString());
        }
        lead.open(association.sendTo(lead));
        assertEquals(files(association), files(lead));
        assertTrue(association.session.workspace().check().isWell());
        assertTrue(refused > 0 && met >= refused);
        told("Sending", all.size(), some(all).size(), refused);
    }
}

package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.focale.domain.Kept;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.ChildJvm;
import org.focale.store.OnDisk;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `kill -9` at random moments of an import: opened again, the workspace holds all of the bundle or nothing of it.
/// `-Dfocale.kills=100` kills more often.
@Execution(ExecutionMode.CONCURRENT)
class KilledWhileReceivingTest {

    private static final int KILLS = Integer.getInteger("focale.kills", 8);
    private static final int PEOPLE = 60;

    @TempDir
    Path folder;

    /// A folder that was copied is a new life in another place.
    private static final Set<String> COPIED = Set.of("SENTINEL");

    private Path start;
    private SortedMap<String, String> before = new TreeMap<>();
    private Path bundle;

    /// A bundle of many people, and the workspace that it is for as it was before.
    private void prepare() {
        try (var association = Post.association(folder); var lead = Post.lead(folder)) {
            association.trust(lead);
            lead.trust(association);
            var people = IntStream.range(0, PEOPLE).mapToObj(i -> Workspaces.somebody("Personne", "N° " + i)).toList();
            Workspaces.add(association.session.workspace(), people.toArray(Kept[]::new));
            Workspaces.add(association.session.workspace(), people.stream().map(it -> agreed(association, it.id())).toArray(Kept[]::new));
            bundle = association.sendTo(lead);
            start = lead.session.workspace().folder();
            before = lead.digest(COPIED);
        }
    }

    private static Consent agreed(Post post, PersonId person) {
        return new Consent(new ConsentId(Workspaces.id()), person, SharedScope.WHOLE_FILE, "", post.session.today(), null, null, "papier signé");
    }

    private static ChildJvm child() {
        return ChildJvm.start(ReceivingChild.class, List.of(), Workspaces.PAPER.identity().encoded());
    }

    private Path copy(String name) {
        return OnDisk.copy(start, folder.resolve(name));
    }

    private static void open(ChildJvm child, Path workspace) {
        child.tell(workspace.toString());
        assertEquals(ReceivingChild.OPEN, ReceivingChild.answer(child));
    }

    @Test
    void whatIsThereIsWhatWasBeforeOrWhatIsAfter() throws InterruptedException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        prepare();
        long lasts;
        try (var child = child()) {
            open(child, copy("whole"));
            long begun = System.nanoTime();
            child.tell(bundle.toString());
            assertEquals(ReceivingChild.APPLIED, ReceivingChild.answer(child));
            lasts = System.nanoTime() - begun;
        }
        int done = 0;
        var next = child();
        for (int kill = 1; kill <= KILLS; kill++) {
            var workspace = copy("killed-" + kill);
            try (var child = next) {
                next = child();
                open(child, workspace);
                child.tell(bundle.toString());
                child.process().waitFor(random.nextLong(lasts + lasts / 5), TimeUnit.NANOSECONDS);
                child.kill();
                done += check(workspace, child.rest().contains(ReceivingChild.APPLIED), "kill " + kill + " by seed " + seed) ? 1 : 0;
            }
        }
        next.kill();
        System.out.println("kill -9 during an import: " + KILLS + " times, by seed " + seed + "; " + done + " left all of it, "
                + (KILLS - done) + " left nothing");
    }

    /// @return whether the bundle is in
    private boolean check(Path workspace, boolean said, String kill) {
        try (var post = Post.copied(workspace)) {
            int bundles = post.session.read(Reading::bundles).size();
            long people = post.states().stream().filter(state -> state.key().type().equals("person")).count();
            assertEquals(bundles * PEOPLE, people, kill);
            assertTrue(bundles == 1 || !said, kill + ": what was said to be done is there");
            assertTrue(post.session.workspace().check().isWell(), kill);
            if (bundles == 0) {
                assertEquals(before, post.digest(COPIED), kill);
                assertEquals(PEOPLE, post.open(bundle).report().newPeople(), kill);
            }
            return bundles == 1;
        }
    }
}

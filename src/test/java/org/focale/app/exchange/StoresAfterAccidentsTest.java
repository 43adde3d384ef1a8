package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.focale.base.Progress;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.Rights;
import org.focale.change.share.Scopes;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// R5 to R8, R11 and R12 on real encrypted stores: two sites of an association and the lead, with bundles that are lost, repeated and late,
/// folders copied away and put back, imports taken back. `-Dfocale.stores=300` plays more histories.
@Execution(ExecutionMode.CONCURRENT)
class StoresAfterAccidentsTest {

    private static final int HISTORIES = Integer.getInteger("focale.stores", 20);
    private static final int STEPS = 14;
    private static final int ROUNDS = 5;
    private static final long SEED = 20260105;

    @TempDir
    Path folder;

    private final List<Post> posts = new ArrayList<>();
    private final List<Path> backups = new ArrayList<>();
    private int copies;

    @Test
    void whateverHappenedEveryoneInScopeHoldsTheSameInTheEnd() {
        var random = new Random(SEED);
        var person = begin();
        var start = List.of(copy(0), copy(1), copy(2));
        for (int history = 1; history <= HISTORIES; history++) {
            for (int site = 0; site < posts.size(); site++) {
                put(site, start.get(site));
                backups.set(site, start.get(site));
            }
            play(random, person);
            goQuiet();
            check(person, "history " + history);
        }
        posts.forEach(Post::close);
        System.out.println("Real stores: " + HISTORIES + " histories of " + STEPS + " steps played");
    }

    private Person begin() {
        posts.add(Post.association(folder));
        posts.add(posts.getFirst().second(folder));
        posts.add(Post.lead(folder));
        for (Post one : posts) {
            posts.stream().filter(other -> other != one).forEach(one::trust);
            backups.add(folder);
        }
        var person = posts.getFirst().add("Amina", "Diallo");
        posts.getFirst().agree(person, SharedScope.FOLLOW_UP);
        return person;
    }

    private void play(Random random, Person person) {
        var underway = new HashMap<Path, Integer>();
        for (int step = 0; step < STEPS; step++) {
            int site = random.nextInt(posts.size());
            int other = (site + 1 + random.nextInt(posts.size() - 1)) % posts.size();
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> write(site, person, random.nextInt(5));
                case 3, 4, 5, 6 -> underway.put(posts.get(site).sendTo(posts.get(other)), other);
                case 7, 8, 9 -> deliver(underway, random, posts);
                case 10 -> {
                    if (random.nextBoolean()) {
                        backups.set(site, copy(site));
                    } else {
                        put(site, backups.get(site));
                    }
                }
                default -> new TakeImportBack(posts.get(site).session).run();
            }
        }
    }

    private void write(int site, Person person, int value) {
        boolean isHere = posts.get(site).states().stream().anyMatch(state -> state.key().id().equals(person.id().value()));
        if (isHere && site < 2) { // what the lead proposes waits for an answer
            posts.get(site).phone(person, "06 00 00 00 0" + value);
        }
    }

    private static void deliver(Map<Path, Integer> underway, Random random, List<Post> posts) {
        if (!underway.isEmpty()) {
            var bundles = underway.keySet().stream().sorted().toList();
            var bundle = bundles.get(random.nextInt(bundles.size()));
            var post = posts.get(underway.get(bundle));
            var preview = post.receive.preview(bundle, Progress.NONE);
            var applied = post.receive.apply(bundle, Progress.NONE);
            if (preview instanceof Received.Opened before && applied instanceof Received.Opened after) {
                assertEquals(before.report(), after.report());
            }
        }
    }

    private void goQuiet() {
        for (int round = 0; round < ROUNDS; round++) {
            accept(posts.getFirst());
            for (int from = 0; from < posts.size(); from++) {
                for (int to = 0; to < posts.size(); to++) {
                    if (from != to) {
                        posts.get(to).open(posts.get(from).sendTo(posts.get(to)));
                    }
                }
            }
        }
    }

    /// What the association wrote and forgot, having gone back to an older copy, the lead brings as a proposition.
    private static void accept(Post post) {
        var proposed = post.session.read(new ReadPending(post.session)::first).stream().map(Pending::waiting)
                .filter(waiting -> waiting.verdict() == Rights.Verdict.PROPOSED).map(AnswerProposal.Part::whole).toList();
        BoardCases.of(post.session, post.saves).answer().accept(proposed);
    }

    private void check(Person person, String history) {
        var desk = states(posts.getFirst(), person);
        assertEquals(desk, states(posts.get(1), person), history);
        var shared = new HashMap<RecordKey, RecordState>();
        desk.values().forEach(state -> Scopes.part(state, SharedScope.FOLLOW_UP).ifPresent(part -> shared.put(part.key(), part)));
        assertEquals(shared, states(posts.get(2), person), history);
        for (Post from : posts) {
            for (Post to : posts) {
                if (from != to) {
                    assertEquals(0, to.open(from.sendTo(to)).report().files().size(), history);
                }
            }
        }
    }

    private static Map<RecordKey, RecordState> states(Post post, Person person) {
        var states = new HashMap<RecordKey, RecordState>();
        post.states().stream().filter(state -> state.home().id().equals(person.id().value())).forEach(state -> states.put(state.key(), state));
        return states;
    }

    /// The site's folder is copied away as it is.
    private Path copy(int site) {
        var from = posts.get(site).session.workspace().folder();
        posts.get(site).close();
        var away = copyOf(from);
        posts.set(site, Post.copied(from));
        return away;
    }

    /// The site goes on with a copy of that.
    private void put(int site, Path copy) {
        if (!copy.equals(folder)) {
            posts.get(site).close();
            posts.set(site, Post.copied(copyOf(copy)));
        }
    }

    private Path copyOf(Path from) {
        var to = folder.resolve("copy-" + ++copies);
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.focale.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.ChangeNote;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Suggestions as one types: the right ones, in the right order, between two keys.
class JobIndexTest {

    private static final List<String> NAMES = List.of("Caissier / Caissière", "Hôte / Hôtesse de caisse", "Caissier / Caissière de station-service",
            "Agent / Agente d'entretien d'espaces verts", "Responsable de caisses", "Agent d'accueil / Agente d'accueil", "Cuisinier / Cuisinière",
            "Aide-cuisinier / Aide-cuisinière", "Chauffeur / Chauffeuse de car", "Œnologue", "Élagueur / Élagueuse");

    @TempDir
    Path folder;

    private Session session;
    private JobIndex index;

    @BeforeEach
    void open() {
        session = new Session(Workspaces.fresh(folder), Clock.fixed(Workspaces.NOW, ZoneOffset.UTC),
                new Ids(Workspaces.CLOCK, new SplittableRandom(7)), "Nadia Keller");
        index = new JobIndex(session);
        fill(NAMES);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void namesThatBeginWithWhatWasTypedComeFirstAndTheShortestOfThem() {
        assertEquals(List.of("Caissier / Caissière", "Caissier / Caissière de station-service", "Hôte / Hôtesse de caisse", "Responsable de caisses"),
                labels("cais", 10));
    }

    @Test
    void accentsCaseAndApostrophesDoNotMatter() {
        assertEquals(List.of("Élagueur / Élagueuse"), labels("ELAG", 5));
        assertEquals(List.of("Œnologue"), labels("oeno", 5));
        assertEquals(List.of("Agent / Agente d'entretien d'espaces verts"), labels("Agent d’entretien", 5));
    }

    @Test
    void anyWordMayBeTypedInAnyOrder() {
        assertEquals(List.of("Agent / Agente d'entretien d'espaces verts"), labels("verts entret", 5));
        assertEquals(List.of("Caissier / Caissière de station-service"), labels("station caissière", 5));
    }

    @Test
    void theMiddleOfAWordIsNotEnough() {
        assertEquals(List.of(), labels("issier", 5));
        assertEquals(List.of("Cuisinier / Cuisinière", "Aide-cuisinier / Aide-cuisinière"), labels("cuisin", 5));
    }

    @Test
    void nothingTypedSuggestsNothingAndNoMoreComeThanWereWanted() {
        assertEquals(List.of(), labels(" - ", 5));
        assertEquals(2, labels("c", 2).size());
        assertEquals(List.of(), labels("c", 0));
    }

    private void fill(List<String> names) {
        var jobs = IntStream.range(0, names.size()).mapToObj(i -> new Job(String.valueOf(i), "", names.get(i))).toList();
        session.write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.putJobs(new JobList("v460", LocalDate.of(2026, 11, 23), jobs.size()), jobs, Progress.NONE);
            return jobs;
        });
        index.reload();
    }

    private List<String> labels(String typed, int most) {
        return index.suggestions(typed, most).stream().map(Job::label).toList();
    }
}

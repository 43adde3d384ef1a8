package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What years at random found, on real stores: bundles that come late, and openings that are taken back.
@Execution(ExecutionMode.CONCURRENT)
class LateBundlesTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        lead = Post.lead(folder);
        desk.trust(lead);
        lead.trust(desk);
        amina = desk.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        desk.close();
        lead.close();
    }

    private void followed() {
        desk.agree(amina, SharedScope.FOLLOW_UP);
        lead.open(desk.sendTo(lead));
    }

    private List<Verdict> waiting() {
        return desk.waiting().stream().map(each -> each.verdict()).toList();
    }

    @Test
    void aPropositionOutlivesAnOpeningThatIsTakenBack() {
        followed();
        lead.phone(amina, "06 00 00 00 48");
        desk.open(lead.sendTo(desk));
        desk.open(lead.sendTo(desk));

        new TakeImportBack(desk.session).run();
        lead.open(desk.sendTo(lead));
        desk.open(lead.sendTo(desk));

        assertEquals(List.of(Verdict.PROPOSED), waiting());
    }

    @Test
    void anOlderPropositionThatComesLateIsNotWrittenIntoTheFile() {
        followed();
        lead.phone(amina, "06 00 00 00 48");
        var late = lead.sendTo(desk);
        lead.phone(amina, "06 00 00 00 99");
        desk.open(lead.sendTo(desk));
        desk.phone(amina, "06 00 00 00 99");

        desk.open(late);

        assertEquals(Set.of("06 00 00 00 99"), Set.copyOf(desk.phones(amina)));
    }

    @Test
    void anOlderWordDoesNotWidenWhatTheOtherSiteSaidSince() {
        try (var garden = desk.second(folder)) {
            desk.trust(garden);
            garden.trust(desk);
            garden.trust(lead);
            lead.trust(garden);
            var consent = desk.agree(amina, SharedScope.FOLLOW_UP);
            var late = desk.sendTo(lead);
            desk.saves.change(consent, consent.withdrawn(desk.session.today()));
            lead.open(desk.sendTo(lead));
            garden.open(desk.sendTo(garden));
            lead.open(garden.sendTo(lead));

            lead.open(late);

            var stands = lead.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
            assertEquals(Set.of(RecordState.DELETED, "gender"), stands.fields().keySet());
        }
    }

    @Test
    void whatWasSavedBetweenTwoFilesOfOneOpeningOutlivesItsUndo() {
        try (var garden = desk.second(folder)) {
            desk.trust(garden);
            garden.trust(desk);
            garden.open(desk.sendTo(garden));
            desk.phone(amina, "06 00 00 00 12");
            garden.open(desk.sendTo(garden));
            garden.phone(amina, "06 00 00 00 48");
            desk.phone(amina, "06 00 00 00 99");
            garden.receive.applyNext(desk.sendTo(garden), Progress.NONE);

            new TakeImportBack(garden.session).run();

            assertEquals(List.of("06 00 00 00 48"), garden.phones(amina));
        }
    }

    @Test
    void whatWasSavedInANewFileBetweenTwoFilesOfOneOpeningOutlivesItsUndo() {
        try (var garden = desk.second(folder)) {
            desk.trust(garden);
            garden.trust(desk);
            garden.open(desk.sendTo(garden));
            garden.phone(amina, "06 00 00 00 48");
            desk.phone(amina, "06 00 00 00 99");
            garden.receive.applyNext(desk.sendTo(garden), Progress.NONE);

            new TakeImportBack(garden.session).run();

            assertEquals(List.of("06 00 00 00 48"), garden.phones(amina));
        }
    }
}

package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.change.RecordState;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the fields in two versions in both themes and large, to be looked at: none, a few with a long text, thirty.
class ReviewGalleryTest {

    private static final String BEFORE = """
            Vue ce matin avec sa conseillère de la mission locale. Elle cherche un emploi près de chez elle, le matin, et veut finir sa \
            formation avant l’été. Elle a peur de ne pas être à l’heure à cause du tram.

            À revoir dans deux semaines.""";
    private static final String OURS = """
            Vue ce matin avec sa conseillère de la mission locale. Elle cherche un emploi à Neudorf, le matin ou en début d’après-midi, et veut \
            finir sa formation avant l’été. Elle a peur de ne pas être à l’heure à cause du tram : un vélo lui est prêté dès lundi.

            À revoir dans deux semaines.""";
    private static final String THEIRS = """
            Vue ce matin avec sa conseillère de la mission locale. Elle cherche un emploi près de chez elle, à mi-temps, et veut finir sa \
            formation avant l’été.

            À revoir la semaine prochaine. La boulangerie Schmitt propose une immersion de trois jours.""";

    @TempDir
    Path folder;

    @Test
    void theFieldsInTwoVersionsAreDrawn() throws Exception {
        try (var disagreement = new Disagreement(folder)) {
            var office = disagreement.office;
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> new Drawn(office, look).picture.draw("review-none")));
            var mirela = disagreement.known("Mirela", "Popescu");
            var thomas = disagreement.known("Thomas", "Wolff");
            var note = new Note(new NoteId(UUID.randomUUID()), mirela, Medium.INTERVIEW, LocalDate.of(2026, 11, 5), 40, "Nadia Keller", BEFORE,
                    Sharing.ASSOCIATION);
            var bakery = new Organisation(new OrganisationId(UUID.randomUUID()), "Boulangerie Schmitt", "", "Strasbourg", "", "");
            var call = new Note(new NoteId(UUID.randomUUID()), mirela, Medium.CALL, LocalDate.of(2026, 11, 9), 10, "Nadia Keller",
                    "Pas de réponse, laissé un message.", Sharing.ASSOCIATION);
            office.save(note, call, bakery);
            disagreement.sent();
            disagreement.both(note, Map.of("text", OURS), Map.of("text", THEIRS));
            disagreement.goneHere(call, Map.of("text", "Elle a rappelé : entretien confirmé mardi à 9 h.", "medium", "INTERVIEW"));
            disagreement.both(mirela, Map.of("phone", "06 00 00 00 12", "birthDate", "1988-04-12"), Map.of("phone", "06 00 00 00 99", "birthDate",
                    "1988-12-04"));
            disagreement.both(thomas, Map.of("targetJob", "Magasinier"), Map.of("targetJob", "Préparateur de commandes"));
            disagreement.both(bakery, Map.of("phone", "03 00 00 00 01"), Map.of("phone", "03 00 00 00 02"));
            disagreement.met();
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> few(office, look)));
            for (int i = 0; i < 9; i++) {
                disagreement.known(List.of("Aïcha", "Yanis", "Fatoumata", "Lucas", "Kevin", "Samira", "Goran", "Inès", "Paul").get(i), "Muller");
            }
            disagreement.sent();
            for (String name : List.of("Aïcha", "Yanis", "Fatoumata", "Lucas", "Kevin", "Samira", "Goran", "Inès", "Paul")) {
                disagreement.both(disagreement.read(name).id(), Map.of("phone", "06 00 00 00 12", "mobility", "vélo", "education", "CAP"),
                        Map.of("phone", "06 00 00 00 99", "mobility", "tram et vélo", "education", "brevet"));
            }
            disagreement.met();
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> many(office, look)));
            assertEquals(List.of(), office.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("review-text-dark-100.png")) > 20_000);
    }

    private static void few(Office office, Look look) {
        var drawn = new Drawn(office, look);
        drawn.look("phone");
        drawn.picture.draw("review-phone");
        drawn.look("text");
        drawn.picture.draw("review-text");
        drawn.picture.find(Button.class, "write-otherwise").fire();
        drawn.picture.draw("review-otherwise");
        drawn.look(RecordState.DELETED);
        drawn.picture.draw("review-gone");
        drawn.look("targetJob");
        drawn.picture.draw("review-alone");
    }

    private static void many(Office office, Look look) {
        var drawn = new Drawn(office, look);
        drawn.model.review().look(12);
        drawn.picture.draw("review-thirty");
    }

    private static final class Drawn {
        private final ExchangeViewModel model;
        private ShellPicture picture;
        private final Office office;
        private final Look look;

        Drawn(Office office, Look look) {
            this.office = office;
            this.look = look;
            model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
            model.watch();
            model.goDecide();
            picture = picture();
        }

        private ShellPicture picture() {
            return new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words));
        }

        void look(String field) {
            var shown = model.review().shown().get();
            model.review().look(IntStream.range(0, shown.size()).filter(i -> shown.get(i).field().equals(field)).findFirst().orElseThrow());
            picture = picture().layOut();
        }
    }
}

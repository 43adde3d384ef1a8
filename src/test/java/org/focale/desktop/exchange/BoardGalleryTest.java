package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the exchange board of a lead with twelve associations, what leaves, what came and what waits, to be looked at.
class BoardGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theBoardOfTwelveIsDrawn() throws Exception {
        try (var lead = Office.lead(folder.resolve("lead"))) {
            Twelve.with(lead);
            each(look -> {
                var drawn = new Drawn(lead, look);
                drawn.picture.draw("exchange-board");
                if (look.textPercent() == 100) {
                    assertTwelveInSight(drawn.picture.find(TableView.class, "board"));
                }
                drawn.model.goAnswer();
                drawn.picture.draw("exchange-board-waiting");
            });
            assertEquals(List.of(), lead.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("exchange-board-dark-100.png")) > 20_000);
    }

    @Test
    void whatLeavesAndAPropositionAreDrawn() throws Exception {
        try (var office = Office.association(folder.resolve("association")); var lead = Office.lead(folder.resolve("lead"))) {
            office.trust(lead);
            lead.trust(office);
            var thomas = Someone.known("Thomas", "Wolff", "06 00 00 00 31", "Magasinier");
            var mirela = Someone.mirela();
            office.save(thomas.records());
            office.save(mirela.records());
            office.save(Someone.known("Aïcha", "Traoré", "", "").records());
            agree(office, thomas.id(), SharedScope.FOLLOW_UP);
            agree(office, mirela.id(), SharedScope.WHOLE_FILE);
            var contact = office.cases.send().partner("Cap Neuhof");
            each(look -> {
                var drawn = new Drawn(office, look);
                drawn.model.prepare(contact);
                drawn.picture.draw("exchange-leaving");
                TableView<?> table = drawn.picture.find(TableView.class, "leaving");
                table.getSelectionModel().selectLast();
                drawn.picture.draw("exchange-leaving-one");
            });
            var key = folder.resolve("key");
            var first = office.sendTo(lead, key);
            each(look -> {
                var drawn = new Drawn(lead, look);
                drawn.model.open(List.of(first));
                drawn.picture.draw("exchange-came");
            });
            lead.cases.receive().applyAll(List.of(first), Progress.NONE);
            phone(lead, thomas.id(), "06 00 00 00 48");
            office.cases.receive().applyAll(List.of(lead.sendTo(office, key)), Progress.NONE);
            each(look -> {
                var drawn = new Drawn(office, look);
                drawn.picture.draw("exchange-home-proposed");
                drawn.model.goAnswer();
                drawn.picture.draw("exchange-proposed");
            });
            assertEquals(1, Objects.requireNonNull(office.cases.exchanges().now()).pending().size());
            assertEquals(List.of(), office.dialogs.bugs);
        }
    }

    /// In one glance, without scrolling the page or the table.
    private static void assertTwelveInSight(TableView<?> board) {
        assertEquals(12, board.getItems().size());
        assertTrue(board.localToScene(board.getLayoutBounds()).getMaxY() < board.getScene().getHeight());
        assertTrue(board.lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible), "nothing to scroll");
    }

    /// One after the other, so that each has its own time.
    private static void each(Consumer<Look> draw) throws Exception {
        for (Look look : ShellPicture.LOOKS) {
            Fx.run(() -> draw.accept(look));
        }
    }

    private static void agree(Office office, PersonId person, SharedScope scope) {
        office.save(new Consent(new ConsentId(UUID.randomUUID()), person, scope, "", LocalDate.of(2026, 9, 1), null, null, "par écrit"));
    }

    private static void phone(Office where, PersonId whose, String phone) {
        where.cases.saves().decide(Codecs.of(Person.class).key(whose.value()), Map.of("phone", new Value.Text(phone)));
    }

    private static final class Drawn {
        private final ExchangeViewModel model;
        private final ShellPicture picture;

        Drawn(Office office, Look look) {
            model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
            picture = new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words));
        }
    }
}

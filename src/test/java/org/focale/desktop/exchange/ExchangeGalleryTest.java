package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the exchanges in both themes and large, to be looked at.
class ExchangeGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theExchangesAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.association(folder.resolve("association")); var garden = office.second(folder.resolve("garden"));
                var lead = Office.lead(folder.resolve("lead"))) {
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> {
                var drawn = new Drawn(office, look);
                drawn.picture.draw("exchange-first");
                drawn.model.compare(garden.cases.card().card());
                drawn.picture.draw("exchange-own-computer");
            }));
            var key = folder.resolve("key");
            office.trust(garden);
            garden.trust(office);
            office.cases.trust().keep(lead.cases.card().card());
            lead.trust(office);
            var thomas = Someone.known("Thomas", "Wolff", "06 00 00 00 31", "Magasinier");
            office.save(thomas.records());
            office.save(Someone.mirela().records());
            for (String name : List.of("Aïcha Traoré", "Yanis Belkacem", "Fatoumata Diarra", "Lucas Schmitt", "Kevin Muller")) {
                office.save(Someone.known(name.split(" ")[0], name.split(" ")[1], "", "").records());
            }
            garden.cases.receive().apply(office.sendTo(garden, key), Progress.NONE);
            office.trust(garden); // now that it knows how the association is called
            phone(office, thomas.id(), "06 00 00 00 77");
            phone(garden, thomas.id(), "06 00 00 00 48");
            garden.save(Someone.mirela().records());
            garden.save(Someone.named("Goran", "Nikolić").records());
            Path bundle = garden.sendTo(office, key);
            Path fromLead = lead.sendTo(office, key);
            Path damaged = Files.writeString(key.resolve("abîmé.focale"), "rien");
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> {
                var drawn = new Drawn(office, look);
                drawn.picture.draw("exchange");
                drawn.model.compare(lead.cases.card().card());
                drawn.picture.draw("exchange-comparing");
                drawn.model.prepare(Objects.requireNonNull(drawn.model.now().get()).partners().getLast().contact());
                drawn.picture.draw("exchange-sending");
                drawn.model.open(List.of(bundle));
                drawn.picture.draw("exchange-arrived");
                drawn.model.open(List.of(bundle, fromLead, damaged));
                drawn.picture.draw("exchange-several");
            }));
            office.cases.receive().apply(bundle, Progress.NONE);
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> {
                var drawn = new Drawn(office, look);
                drawn.model.goDecide();
                drawn.picture.draw("exchange-deciding");
                drawn.model.goHome();
                drawn.picture.draw("exchange-undecided");
            }));
            assertEquals(List.of(), office.dialogs.bugs);
            assertEquals(List.of(), office.dialogs.refusals);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("exchange-arrived-dark-100.png")) > 20_000);
    }

    private static void phone(Office where, PersonId whose, String phone) {
        var person = where.cases.files().read(whose).orElseThrow().person();
        where.cases.saves().decide(Codecs.of(person).key(person), Map.of("phone", new Value.Text(phone)));
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

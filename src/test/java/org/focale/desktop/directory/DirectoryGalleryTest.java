package org.focale.desktop.directory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.app.directory.PartnerFilter;
import org.focale.app.directory.PartnerMark;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the partners, to be looked at.
class DirectoryGalleryTest {

    @TempDir
    Path folder;

    private static DirectoryViewModel list(Office office) {
        return new DirectoryViewModel(office.cases, office.jobs, office.dialogs, office.texts, _ -> { });
    }

    private static DirectoryView view(Office office, DirectoryViewModel list) {
        return new DirectoryView(list, office.words, () -> { });
    }

    private static OrganisationId called(Office office, String name) {
        return office.cases.directory().directory().read().rows().stream().map(row -> row.organisation())
                .filter(each -> each.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static Path draw(Office office, String name, Look look, Supplier<? extends Node> view, Runnable then) {
        var picture = new ShellPicture(office, "directory", look, view).layOut();
        then.run();
        return picture.draw(name);
    }

    @Test
    void partnersAreDrawnInBothThemesAndLarge() throws Exception {
        Path csv = Files.writeString(folder.resolve("partenaires-2026.csv"), """
                Raison sociale;Activité;CP;Commune;Tél.;N° SIRET;Interlocuteur;Mail;Couleur
                Fournil du Héron;boulangerie;67200;Strasbourg;353010102;;Jeanne Klein;;bleu
                Ferme des Trois Chênes;maraîchage;67120;Molsheim;03 53 01 02 40;20003452800041;Luc Adam;luc@ferme.example;vert
                Menuiserie Adam & fille;menuiserie;6700;Cannes;03 53 01 02 41 / 42;;;adam(at)exemple.fr;
                Menuiserie Adam et fille;;;;;;Rose Adam;;
                ;nettoyage;67000;Strasbourg;;;;;
                """);
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var all = list(office);
                    Path file = draw(office, "directory", look, () -> view(office, all), () -> all.rows().stream()
                            .filter(row -> row.organisation().name().startsWith("La Louche")).findFirst().ifPresent(all::choose));
                    assertTrue(Files.size(file) > 20_000);
                    var louche = called(office, "La Louche à partager");
                    var page = new PartnerViewModel(office.cases, louche, office.jobs, office.dialogs, office.texts, office.drafts, _ -> { });
                    draw(office, "directory-partner", look, () -> new PartnerView(page, office.words),
                            () -> page.open(Objects.requireNonNull(page.file().get()).contacts().getFirst()));
                    var importing = new ImportPartnersViewModel(office.cases, office.jobs, office.dialogs, office.texts, () -> { });
                    draw(office, "directory-import", look, () -> new ImportPartnersView(importing, office.words), () -> importing.open(csv));
                }
                var stopped = called(office, "Blanchisserie Le Drap blanc");
                var page = new PartnerViewModel(office.cases, stopped, office.jobs, office.dialogs, office.texts, office.drafts, _ -> { });
                draw(office, "directory-do-not-ask", Look.LIGHT, () -> new PartnerView(page, office.words), () -> { });
                var checked = list(office);
                draw(office, "directory-filtered", Look.DARK, () -> view(office, checked),
                        () -> checked.filter().set(PartnerFilter.ALL.toggle(PartnerMark.NOT_CHECKED)));
                var none = list(office);
                draw(office, "directory-none", Look.LIGHT, () -> view(office, none), () -> none.filter().set(PartnerFilter.ALL.typed("Zinc")));
                var adding = list(office);
                var sheet = new AddPartnerSheet(adding, office.words).sheet();
                var card = new Card(sheet.title(), sheet.content());
                card.setMaxWidth(520);
                draw(office, "directory-add", Look.LIGHT, () -> card, () -> {
                    adding.listen();
                    adding.compare(new NewPartner("Fournil du Heron", "", "", ""));
                });
            });
        }
    }

    @Test
    void theEmptyListTeaches() throws Exception {
        try (var office = Office.created(folder.resolve("empty"))) {
            Fx.run(() -> draw(office, "directory-empty", Look.LIGHT, () -> view(office, list(office)), () -> { }));
        }
    }
}

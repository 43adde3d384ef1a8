package org.focale.desktop.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.focale.app.Entrance;
import org.focale.app.UseCases;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.Screens;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toasts;
import org.focale.desktop.kit.Words;
import org.focale.desktop.opening.OpeningView;
import org.focale.desktop.opening.OpeningViewModel;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.RailEntry;
import org.focale.desktop.shell.ShellView;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Offer;

/// A picture of every screen at 1366×768, light and dark. Everything is done at once on the window thread, so that a screen is whole
/// when its picture is taken.
final class Pictures {

    private static final List<String> OF_ACTIVITIES = List.of("agenda", "activities", "directory");

    private final Entrance entrance;
    private final Texts texts;
    private final Words words;
    private final Path folder;
    private final QuietDialogs dialogs = new QuietDialogs();
    private final Jobs jobs;
    private int number;

    Pictures(Entrance entrance, Clock clock, Texts texts, Path folder) {
        this.entrance = entrance;
        this.texts = texts;
        this.words = new Words(texts, clock, clock.getZone());
        this.folder = folder;
        this.jobs = Jobs.direct(dialogs, texts);
    }

    /// @param bundle from the association, not taken in yet
    /// @return how many were taken
    int take(UseCases association, UseCases lead, PersonId someone, Path bundle) {
        opening();
        var shell = new Window(association);
        var screens = shell.screens;
        shell.picture(screens.shell().entries().getFirst().place(), "aujourdhui");
        shell.picture(screens.shell().entries().get(1).place(), "personnes");
        shell.picture(screens.person(someone), "dossier-fil");
        shell.picture(screens.person(someone, "pathway"), "dossier-parcours");
        shell.picture(screens.person(someone, "cv"), "dossier-cv");
        shell.picture(screens.person(someone, "identity"), "dossier-identite");
        shell.picture(screens.diagnosing(someone, placement(association, someone)), "diagnostiquer");
        shell.picture(screens.person(someone, "documents"), "dossier-documents");
        shell.picture(screens.letters(someone), "courriers");
        activities(shell, association, someone);
        shell.picture(screens.shell().entries().getLast().place(), "echanges");
        var settings = screens.shell().settings();
        if (settings != null) {
            shell.picture(settings.place(), "reglages");
        }
        var atLead = new Window(lead);
        atLead.screens.openBundles(List.of(bundle));
        atLead.picture("porteuse-envoi-recu");
        lead.receive().apply(bundle, Progress.NONE);
        lead.people().reload();
        atLead.picture(atLead.screens.shell().entries().get(1).place(), "porteuse-personnes");
        return number;
    }

    /// The agenda, what groups do, one placement, and the partners.
    private void activities(Window shell, UseCases cases, PersonId someone) {
        for (RailEntry entry : shell.screens.shell().entries().stream().filter(each -> OF_ACTIVITIES.contains(each.key())).toList()) {
            shell.picture(entry.place(), texts.get(entry.textKey()).toLowerCase(texts.locale()).replace('é', 'e'));
        }
        var doors = shell.screens.activities();
        var session = cases.session();
        session.read(reading -> reading.all(ActivitySession.class)).stream().filter(each -> each.activity() != null).findFirst()
                .ifPresent(each -> shell.picture(doors.attendance(Objects.requireNonNull(each.activity()), each.id()), "emargement"));
        placement(cases, someone).ifPresent(id -> shell.picture(doors.placement(id), "immersion"));
        session.read(reading -> reading.all(Offer.class)).stream().filter(each -> each.organisation() != null).findFirst()
                .ifPresent(each -> shell.picture(doors.partner(Objects.requireNonNull(each.organisation())), "partenaire"));
    }

    private static Optional<PlacementId> placement(UseCases cases, PersonId someone) {
        return cases.files().read(someone).orElseThrow().placements().stream().map(it -> it.id()).findFirst();
    }

    private void opening() {
        var opening = new OpeningViewModel(entrance, () -> Settings.DEFAULT, jobs, dialogs, texts, (_, _) -> { });
        var view = new OpeningView(opening, words);
        opening.welcome();
        both(view, "ouverture");
        opening.create();
        both(view, "creation");
    }

    private void both(Parent root, String name) {
        number++;
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Snapshots.write(root, look, folder.resolve("%02d-%s-%s.png".formatted(number, name, look.dark() ? "sombre" : "clair")));
        }
    }

    /// The whole window of one workspace, without a frame.
    private final class Window {
        private final Screens screens;
        private final StackPane root;

        Window(UseCases cases) {
            var settings = new SettingsFile(folder.resolve("settings.json"));
            this.screens = new Screens(cases, settings, new Theme(Look.LIGHT), jobs, dialogs, words, new Drafts(), () -> { });
            this.root = new ShellView(screens.shell(), new Toasts(texts), texts);
        }

        void picture(Place place, String name) {
            screens.shell().open(place);
            picture(name);
        }

        void picture(String name) {
            both(root, name);
        }
    }
}

package org.focale.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toasts;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.RailEntry;
import org.focale.desktop.shell.SearchHit;
import org.focale.desktop.shell.ShellCommands;
import org.focale.desktop.shell.ShellView;
import org.focale.desktop.shell.ShellViewModel;

/// A screen inside the shell, to be drawn and looked at: into `target/gallery`, or the folder of `-Dfocale.gallery`.
/// Used on the window thread.
public final class ShellPicture {

    public static final Path FOLDER = Path.of(System.getProperty("focale.gallery", "target/gallery"));
    /// How large words are and which colours there are have nothing to do with each other: what is dark is drawn in one size.
    public static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, new Look(false, 150), new Look(false, 200));

    private final ShellView window;
    private final Look look;

    /// @param rail which entry is lit, by its key
    public ShellPicture(Office office, String rail, Look look, Supplier<? extends Node> screen) {
        this.look = look;
        var shell = new ShellViewModel(List.of(entry("today", Icons.TODAY, "today.rail"), entry("people", Icons.PEOPLE, "shell.people"),
                entry("agenda", Icons.AGENDA, "agenda.rail"), entry("activities", Icons.ACTIVITIES, "activity.title"),
                entry("directory", Icons.PARTNERS, "directory.title"), entry("exchange", Icons.EXCHANGE, "shell.exchange")),
                entry("settings", Icons.SETTINGS, "shell.settings"), new Nothing(), office.jobs);
        office.jobs.save(_ -> true, _ -> { });
        shell.who().set(office.cases.session().organisationName() + " · " + office.cases.session().author());
        shell.open(new Place(rail, "drawn", screen));
        window = new ShellView(shell, new Toasts(office.texts), office.texts);
    }

    /// Draws a screen of people.
    ///
    /// @param then what is done with it once it is in a window
    public static Path ofPeople(Office office, String name, Look look, Supplier<? extends Node> screen, Runnable then) {
        var picture = new ShellPicture(office, "people", look, screen).layOut();
        then.run();
        return picture.draw(name);
    }

    /// Puts the screen in a window and lays it out: what gives way when there is no room needs a second look.
    public ShellPicture layOut() {
        if (window.getScene() == null) {
            Theme.dress(new Scene(window, Snapshots.WIDTH, Snapshots.HEIGHT), look);
        }
        for (int i = 0; i < 3; i++) {
            window.applyCss();
            window.layout();
        }
        return this;
    }

    public Path draw(String name) {
        layOut();
        Path file = FOLDER.resolve(name + (look.dark() ? "-dark-" : "-light-") + look.textPercent() + ".png");
        Snapshots.write(window, look, file);
        return file;
    }

    /// A node by its id.
    public <N extends Node> N find(Class<N> type, String id) {
        return type.cast(window.lookup("#" + id));
    }

    private static RailEntry entry(String key, Icons icon, String textKey) {
        return new RailEntry(key, icon, textKey, StackPane::new);
    }

    private static final class Nothing implements ShellCommands {
        @Override
        public List<SearchHit> search(String typed) {
            return List.of();
        }

        @Override
        public void undo() { }

        @Override
        public void lock() { }
    }
}

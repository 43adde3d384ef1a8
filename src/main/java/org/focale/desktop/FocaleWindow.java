package org.focale.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.focale.app.Entrance;
import org.focale.app.UseCases;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.app.workspace.Session;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Toasts;
import org.focale.desktop.kit.WindowDialogs;
import org.focale.desktop.kit.WindowJobs;
import org.focale.desktop.kit.Words;
import org.focale.desktop.opening.OpeningView;
import org.focale.desktop.opening.OpeningViewModel;
import org.focale.desktop.shell.ShellView;
import org.jspecify.annotations.Nullable;

/// The program's one window: first the door to a workspace, then the shell around its screens, then the door again.
public final class FocaleWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final List<Integer> ICONS = List.of(16, 32, 48, 256);

    /// Makes the dialogs of a window; a test answers some of them itself.
    @FunctionalInterface
    public interface DialogsMaker {
        Dialogs make(Stage owner, Theme theme, Texts texts, Toasts toasts);

        /// The real ones.
        DialogsMaker REAL = (owner, theme, texts, toasts) -> new WindowDialogs(() -> owner, theme, texts, toasts);
    }

    private final Stage stage;
    private final Entrance entrance;
    private final SettingsFile settings;
    private final Clock clock;
    private final DialogsMaker maker;
    private final Theme theme;
    private final StackPane root = new StackPane();
    private final PauseTransition idle = new PauseTransition();
    private Phase phase;
    private @Nullable Session session;
    private boolean entering;
    /// What was begun in the workspace that was opened last: it is there again after a lock.
    private Drafts drafts = new Drafts();
    private @Nullable Path draftsOf;
    private final EventHandler<InputEvent> atWork = _ -> stillHere();
    /// Whoever is at a dialog is here, too. A window that is shown again hears it once.
    private final ListChangeListener<Window> attentive = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, atWork));
        }
    };

    /// What lives as long as one side of the door: its language, its messages, its threads.
    private record Phase(Texts texts, Words words, Toasts toasts, Dialogs dialogs, WindowJobs threads) {}

    /// @param stage not shown yet
    public FocaleWindow(Stage stage, Entrance entrance, SettingsFile settings, Clock clock, DialogsMaker maker) {
        this.stage = stage;
        this.entrance = entrance;
        this.settings = settings;
        this.clock = clock;
        this.maker = maker;
        Settings now = settings.read();
        this.theme = new Theme(new Look(now.dark(), now.textPercent()));
        this.phase = newPhase(now);
        idle.setOnFinished(_ -> lockUnattended());
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        theme.dress(scene);
        Window.getWindows().addListener(new WeakListChangeListener<>(attentive));
        stage.setScene(scene);
        stage.setTitle(phase.texts().get("shell.title"));
        stage.setMinWidth(Math.min(ShellView.MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(ShellView.MIN_HEIGHT, screen.getHeight()));
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setOnCloseRequest(event -> {
            event.consume();
            if (mayLeave()) {
                leave(stage::close);
            }
        });
    }

    /// Shows the door.
    public void show() {
        showOpening().welcome();
        stage.show();
    }

    /// Shows the door and goes through it, into a copy of the sample association that is gone afterwards.
    public void showSample() {
        showOpening().sample();
        stage.show();
    }

    /// A fault that nobody caught.
    public void tell(Throwable fault) {
        phase.threads().jobs().tell(fault);
    }

    private Phase newPhase(Settings now) {
        var texts = Texts.in(Locale.of(now.language()));
        var toasts = new Toasts(texts);
        var dialogs = maker.make(stage, theme, texts, toasts);
        return new Phase(texts, new Words(texts, clock, clock.getZone()), toasts, dialogs, new WindowJobs(dialogs, texts));
    }

    private OpeningViewModel showOpening() {
        var opening = new OpeningViewModel(entrance, settings::read, phase.threads().jobs(), phase.dialogs(), phase.texts(), this::opened);
        fill(new OpeningView(opening, phase.words()), phase.toasts());
        return opening;
    }

    private void fill(Node... nodes) {
        root.getChildren().setAll(nodes);
        root.setDisable(false);
    }

    /// Everything is read before the screens are shown, so that they are full when they appear.
    private void opened(Path folder, Session opened) {
        if (entering || session != null) {
            opened.close(); // pressed twice
            return;
        }
        entering = true;
        phase.threads().jobs().run(_ -> {
            boolean good = false;
            try {
                if (!opened.isTemporary()) {
                    remember(folder, opened.organisationName());
                }
                var cases = entrance.in(opened);
                cases.people().reload();
                good = true;
                return cases;
            } finally {
                if (!good) {
                    opened.close(); // one tries again
                }
            }
        }, this::enter).whenOver(() -> entering = false);
    }

    /// Where it cannot be remembered that the workspace was opened, it is opened all the same.
    private void remember(Path folder, String organisation) {
        var now = phase;
        try {
            settings.write(settings.read().opened(folder, organisation));
        } catch (Refused refused) {
            now.threads().jobs().onWindow(() -> now.toasts().show(new Toast(now.texts().get(refused))));
        }
    }

    private Drafts draftsOf(Path folder) {
        if (!folder.equals(draftsOf)) {
            drafts = new Drafts();
            draftsOf = folder;
        }
        return drafts;
    }

    private void enter(UseCases cases) {
        session = cases.session();
        try {
            show(cases);
        } catch (RuntimeException fault) {
            session = null;
            cases.session().close(); // one tries again
            throw fault;
        }
    }

    private void show(UseCases cases) {
        var screens = new Screens(cases, settings, theme, phase.threads().jobs(), phase.dialogs(), phase.words(),
                draftsOf(cases.session().workspace().folder()), this::lockByHand);
        fill(new ShellView(screens.shell(), phase.toasts(), phase.texts()));
        screens.settings().subscribe(this::watch);
        int again = cases.session().workspace().filesErasedAgain();
        if (again > 0) {
            phase.toasts().show(new Toast(phase.texts().count("erasure.again", again)));
        }
        if (cases.session().isTemporary()) {
            phase.toasts().show(new Toast(phase.texts().get("shell.sample")));
        }
        if (cases.session().workspace().isCopy()) {
            phase.toasts().show(new Toast(phase.texts().get("app.workspace.copy")));
        }
    }

    private void watch(Settings now) {
        idle.stop();
        if (now.lockAfterMinutes() > 0) {
            idle.setDuration(Duration.minutes(now.lockAfterMinutes()));
            idle.playFromStart();
        }
    }

    private void stillHere() {
        if (session != null && settings != null && idle.getStatus() == PauseTransition.Status.RUNNING) {
            idle.playFromStart();
        }
    }

    private void lockByHand() {
        if (mayLeave()) {
            lock();
        }
    }

    /// What is at work beside would be stopped: that is asked.
    private boolean mayLeave() {
        return phase.threads().jobs().wouldStop().map(work -> phase.dialogs().confirm(Question.danger(phase.texts().get("shell.leave.busy", work),
                phase.texts().get("shell.leave.busy.detail"), phase.texts().get("shell.leave.busy.verb")))).orElse(true);
    }

    /// Nobody was here for a while. What is at work is waited for.
    private void lockUnattended() {
        if (phase.threads().jobs().moving().isEmpty()) {
            lock();
        } else {
            idle.playFromStart();
        }
    }

    /// Back to the door; what is being typed is saved first, and what is no record yet is there again when the same workspace is opened.
    private void lock() {
        var locked = session;
        if (locked == null) {
            return;
        }
        Path folder = locked.workspace().folder();
        String organisation = locked.organisationName();
        boolean temporary = locked.isTemporary();
        leave(() -> {
            phase = newPhase(settings.read());
            var opening = showOpening();
            if (temporary) {
                opening.welcome();
            } else {
                opening.unlock(folder, organisation);
            }
        });
    }

    /// Whoever leaves a field saves it; when the last save is on the disk and told, the workspace is closed.
    private void leave(Runnable then) {
        root.requestFocus();
        root.setDisable(true); // what would be asked now would be done and not be told
        idle.stop();
        List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
        phase.threads().jobs().run(_ -> true, _ -> {
            phase.threads().close();
            var open = session;
            if (open != null) {
                session = null;
                open.close();
            }
            then.run();
        });
    }

    private static Image icon(int size) {
        var icon = FocaleWindow.class.getResourceAsStream("/org/focale/desktop/icons/focale-" + size + ".png");
        return new Image(Objects.requireNonNull(icon, "icon " + size));
    }
}

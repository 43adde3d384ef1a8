package org.focale.desktop.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.Entrance;
import org.focale.app.sample.SampleReader;
import org.focale.app.settings.Settings;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.exchange.InvitationFile;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Workspace;

/// Which door the user stands at, and what they typed there.
public final class OpeningViewModel {

    /// Which part of the opening is shown.
    public sealed interface Stage {

        /// Recent workspaces, and the ways in.
        record Welcome() implements Stage {}

        /// The passphrase of one workspace.
        record Unlock(Path folder, String organisation) implements Stage {}

        /// The recovery sheet instead of the passphrase.
        record Recover(Path folder, String organisation) implements Stage {}

        /// The four steps.
        record Create(CreationViewModel creation) implements Stage {}
    }

    private final Entrance entrance;
    private final Supplier<Settings> settings;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final BiConsumer<Path, Session> opened;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Welcome());
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty paper = new SimpleStringProperty("");
    private final StringProperty renewed = new SimpleStringProperty("");
    private final StringProperty wrong = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> busy = new SimpleObjectProperty<>(false);

    /// @param opened told of the workspace that was opened, on the window thread
    public OpeningViewModel(Entrance entrance, Supplier<Settings> settings, Jobs jobs, Dialogs dialogs, Texts texts,
            BiConsumer<Path, Session> opened) {
        this.entrance = entrance;
        this.settings = settings;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.opened = opened;
    }

    // properties

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    /// What is typed from the recovery sheet.
    public StringProperty paper() {
        return paper;
    }

    /// The new passphrase after a recovery.
    public StringProperty renewed() {
        return renewed;
    }

    /// What is wrong with what was typed, in words; empty when nothing is.
    public StringProperty wrong() {
        return wrong;
    }

    /// A workspace is being opened or made.
    public ObjectProperty<Boolean> busy() {
        return busy;
    }

    /// Those that are still where they were.
    public List<Settings.Recent> recent() {
        return settings.get().recent().stream().filter(it -> Workspace.isWorkspace(it.folder())).toList();
    }

    // commands

    public void welcome() {
        forget();
        stage.set(new Stage.Welcome());
    }

    /// Asks for the passphrase of this workspace.
    public void unlock(Path folder, String organisation) {
        forget();
        stage.set(new Stage.Unlock(folder, organisation));
    }

    public void chooseFolder() {
        dialogs.chooseFolder(texts.get("opening.choose-folder")).ifPresent(folder -> {
            if (Workspace.isWorkspace(folder)) {
                unlock(folder, nameOf(folder));
            } else {
                wrong.set(texts.get("opening.no-workspace", nameOf(folder)));
            }
        });
    }

    public void lost(Stage.Unlock at) {
        forget();
        stage.set(new Stage.Recover(at.folder(), at.organisation()));
    }

    public void create() {
        forget();
        stage.set(new Stage.Create(new CreationViewModel(entrance, jobs, dialogs, texts, null, this::welcome, opened)));
    }

    /// Makes a workspace of an invitation.
    public void invited() {
        forget();
        dialogs.openFile(new FileQuestion(texts.get("opening.invited.choose"), "", texts.get("opening.invited.kind"),
                List.of(InvitationFile.ENDING))).ifPresent(this::invited);
    }

    private void invited(Path file) {
        jobs.run(_ -> entrance.invitations().read(file), invitation -> stage.set(new Stage.Create(new CreationViewModel(entrance, jobs, dialogs,
                texts, new InvitationViewModel(invitation, dialogs, texts), this::welcome, opened))), refused -> wrong.set(texts.get(refused)));
    }

    /// Opens a copy of the sample association; nothing of it is kept.
    public void sample() {
        forget();
        start(() -> entrance.sample().temporary(SampleReader.NAMES.getFirst()), session -> session.workspace().folder());
    }

    public void open(Stage.Unlock at) {
        char[] typed = passphrase.get().toCharArray();
        passphrase.set("");
        start(() -> {
            try (var phrase = new Passphrase(typed)) {
                return entrance.open().open(at.folder(), phrase);
            }
        }, _ -> at.folder());
    }

    /// Opens with the paper and gives the workspace a new passphrase.
    public void recover(Stage.Recover at) {
        String sheet = paper.get();
        char[] typed = renewed.get().toCharArray();
        if (typed.length < Passphrase.SHORTEST) {
            wrong.set(texts.get("opening.passphrase.short", Passphrase.SHORTEST));
            return;
        }
        start(() -> {
            try (var phrase = new Passphrase(typed)) {
                return entrance.open().recover(at.folder(), RecoveryKey.parse(sheet), phrase);
            }
        }, _ -> at.folder());
    }

    private void start(Supplier<Session> open, Function<Session, Path> folder) {
        busy.set(true);
        wrong.set("");
        jobs.run(_ -> open.get(), session -> {
            forget();
            opened.accept(folder.apply(session), session);
        }, refused -> wrong.set(texts.get(refused))).whenOver(() -> busy.set(false));
    }

    /// A whole disk has no name of its own.
    private static String nameOf(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    private void forget() {
        passphrase.set("");
        paper.set("");
        renewed.set("");
        wrong.set("");
    }
}

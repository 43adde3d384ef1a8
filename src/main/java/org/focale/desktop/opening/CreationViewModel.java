package org.focale.desktop.opening;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.Entrance;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.PassphraseWords;
import org.focale.seal.RecoveryKey;
import org.jspecify.annotations.Nullable;

/// The four steps to a new workspace: who you are, which programme or what the invitation brings, the passphrase, the recovery sheet.
public final class CreationViewModel {

    public static final int STEPS = 4;

    private final Entrance entrance;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final @Nullable InvitationViewModel invitation;
    private final Runnable cancelled;
    private final BiConsumer<Path, Session> made;
    private final SecureRandom random = new SecureRandom();
    private final RecoveryKey recovery = RecoveryKey.generate();
    private final RecoveryKey.Check check = recovery.check(random);
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(1);
    private final StringProperty organisation = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.REFERENT);
    private final StringProperty site;
    private final StringProperty worker = new SimpleStringProperty("");
    private final ObjectProperty<Path> folder;
    private final ProgrammeChoiceViewModel programme;
    private final StringProperty proposed = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty typedBack = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> sheetSaved = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> busy = new SimpleObjectProperty<>(false);
    private final StringProperty wrong = new SimpleStringProperty("");

    /// @param invitation null where the workspace is made without
    CreationViewModel(Entrance entrance, Jobs jobs, Dialogs dialogs, Texts texts, @Nullable InvitationViewModel invitation, Runnable cancelled,
            BiConsumer<Path, Session> made) {
        this.entrance = entrance;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.invitation = invitation;
        this.cancelled = cancelled;
        this.made = made;
        this.site = new SimpleStringProperty(texts.get("opening.create.site.default"));
        this.folder = new SimpleObjectProperty<>(Path.of(System.getProperty("user.home"), "Focale"));
        this.programme = new ProgrammeChoiceViewModel(jobs, texts);
        propose();
    }

    // properties

    /// 1 to [#STEPS].
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    public StringProperty organisation() {
        return organisation;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    public StringProperty site() {
        return site;
    }

    public StringProperty worker() {
        return worker;
    }

    public ObjectProperty<Path> folder() {
        return folder;
    }

    /// Which programme the workspace begins with.
    public ProgrammeChoiceViewModel programme() {
        return programme;
    }

    /// What the workspace is made of; null where it is made without an invitation.
    public @Nullable InvitationViewModel invitation() {
        return invitation;
    }

    /// Six words.
    public StringProperty proposed() {
        return proposed;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    public StringProperty again() {
        return again;
    }

    public RecoveryKey.Check check() {
        return check;
    }

    public StringProperty typedBack() {
        return typedBack;
    }

    public ObjectProperty<Boolean> sheetSaved() {
        return sheetSaved;
    }

    public ObjectProperty<Boolean> busy() {
        return busy;
    }

    /// What keeps the user at this step, in words.
    public StringProperty wrong() {
        return wrong;
    }

    // commands

    public void propose() {
        proposed.set(String.join(" ", PassphraseWords.propose(random)));
    }

    public void chooseFolder() {
        dialogs.chooseFolder(texts.get("opening.create.folder")).ifPresent(folder::set);
    }

    public void back() {
        wrong.set("");
        if (step.get() == 1) {
            cancelled.run();
        } else {
            step.set(step.get() - 1);
        }
    }

    /// On to the next step, or at the last one: makes the workspace.
    public void next() {
        wrong.set(whatIsWrong());
        if (!wrong.get().isEmpty()) {
            return;
        }
        if (step.get() < STEPS) {
            step.set(step.get() + 1);
        } else {
            make();
        }
    }

    /// Writes the sheet where the user says: never into the workspace.
    public void saveSheet() {
        var asked = asked();
        dialogs.saveFile(new FileQuestion(texts.get("opening.create.sheet.save"), texts.get("opening.create.sheet.name"), "PDF", List.of("pdf")))
                .ifPresent(file -> jobs.run(_ -> {
                    entrance.saveSheet(file, asked, recovery, texts);
                    return file;
                }, _ -> sheetSaved.set(true)));
    }

    private String whatIsWrong() {
        return switch (step.get()) {
            case 1 -> organisation.get().isBlank() && !isOwnSite() ? texts.get("opening.create.organisation.missing") : "";
            case 2 -> invitation == null ? "" : invitation.whatIsWrong();
            case 3 -> passphraseWrong();
            case STEPS -> sheetWrong();
            default -> "";
        };
    }

    /// Another PC of an organisation has its name already.
    public boolean isOwnSite() {
        return invitation != null && invitation.isOwnSite();
    }

    private String passphraseWrong() {
        if (passphrase.get().length() < Passphrase.SHORTEST) {
            return texts.get("opening.passphrase.short", Passphrase.SHORTEST);
        }
        return passphrase.get().equals(again.get()) ? "" : texts.get("opening.passphrase.differs");
    }

    private String sheetWrong() {
        if (!sheetSaved.get()) {
            return texts.get("opening.create.sheet.missing");
        }
        return check.accepts(typedBack.get()) ? "" : texts.get("opening.create.sheet.wrong");
    }

    private CreateWorkspace.Asked asked() {
        return invitation != null ? invited(invitation).plain() : new CreateWorkspace.Asked(folder.get(), organisation.get().strip(), role.get(), siteName(), worker.get().strip(), programme.key());
    }

    private AcceptInvitation.Asked invited(InvitationViewModel from) {
        return new AcceptInvitation.Asked(folder.get(), organisation.get().strip(), siteName(), worker.get().strip(), from.opened(),
                from.isCompared());
    }

    private String siteName() {
        return site.get().isBlank() ? texts.get("opening.create.site.default") : site.get().strip();
    }

    private void make() {
        busy.set(true);
        var asked = asked();
        char[] typed = passphrase.get().toCharArray();
        jobs.run(_ -> {
            try (var phrase = new Passphrase(typed)) {
                return invitation == null ? entrance.create().create(asked, phrase, recovery)
                        : entrance.invitations().accept(invited(invitation), phrase, recovery);
            }
        }, session -> {
            passphrase.set("");
            again.set("");
            enter(asked.folder(), session);
        }, refused -> wrong.set(texts.get(refused))).whenOver(() -> busy.set(false));
    }

    /// An invitation wants an answer; it can be written later too.
    private void enter(Path where, Session session) {
        if (invitation == null || !invitation.isAnswerWanted()) {
            made.accept(where, session);
            return;
        }
        invitation.askWhere(session).ifPresentOrElse(target -> jobs.run(_ -> entrance.in(session).invitations().answer().write(target),
                _ -> made.accept(where, session), refused -> {
                    dialogs.refused(refused);
                    made.accept(where, session);
                }), () -> made.accept(where, session));
    }
}

package org.focale.desktop.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.InvitationCases;
import org.focale.app.exchange.TakeAnswer;
import org.focale.app.exchange.TakeInvitation;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.Role;
import org.focale.exchange.AnswerFile;
import org.focale.exchange.InvitationFile;
import org.focale.exchange.OpenedInvitation;
import org.focale.seal.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Inviting, answering, taking answers in, and revoking: who this site exchanges with, before anything is exchanged.
final class InvitationsViewModel {

    private static final String CARD = "focale-carte";

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<ContactCard> compare;
    private final Consumer<TakeInvitation.Plan> invited;
    private final ReadOnlyObjectWrapper<InvitationCases.@Nullable Standing> now = new ReadOnlyObjectWrapper<>();

    /// What several answers came to.
    private record Answers(List<TakeAnswer.Taken> taken, List<Refused> refused) {}

    /// Files by what is done with them.
    private record Sorted(List<Path> answers, List<Path> cards, List<Path> invitations, List<Path> rest) {}

    /// @param compare shows a card whose fingerprint is to be compared
    /// @param invited shows an invitation that came
    InvitationsViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Consumer<ContactCard> compare,
            Consumer<TakeInvitation.Plan> invited) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.compare = compare;
        this.invited = invited;
    }

    // properties

    /// Null until it was read.
    ReadOnlyObjectProperty<InvitationCases.@Nullable Standing> now() {
        return now.getReadOnlyProperty();
    }

    /// Whether this site is the lead, which alone invites associations and revokes cards.
    boolean isLead() {
        return cases.session().site().role() == Role.LEAD;
    }

    void reload() {
        jobs.run(_ -> cases.invitations().now(), now::set);
    }

    // inviting

    /// One association, by its name.
    void inviteOne() {
        dialogs.askText(Question.of(texts.get("exchange.invite.single"), texts.get("exchange.invite.single.text"), texts.get("exchange.invite.next")),
                texts.get("exchange.invite.name"), "").ifPresent(this::invite);
    }

    /// Several with the same file.
    void inviteSeveral() {
        invite("");
    }

    private void invite(String invited) {
        String whom = invited.isEmpty() ? cases.session().organisationName() : invited;
        save("exchange.invite.save", "exchange.invite.kind", "invitation-" + FileNames.slug(whom) + "." + InvitationFile.ENDING,
                InvitationFile.ENDING, target -> cases.invitations().invite().partners(invited, target), "exchange.invite.done");
    }

    void addComputer() {
        save("exchange.invite.save.own", "exchange.invite.kind",
                "ordinateur-" + FileNames.slug(cases.session().organisationName()) + "." + InvitationFile.ENDING,
                InvitationFile.ENDING, cases.invitations().invite()::ownComputer, "exchange.invite.done.own");
    }

    // being invited

    void openInvitation() {
        dialogs.openFile(new FileQuestion(texts.get("exchange.invitation.open"), "", texts.get("exchange.invite.kind"),
                List.of(InvitationFile.ENDING))).ifPresent(this::openInvitation);
    }

    private void openInvitation(Path file) {
        jobs.run(_ -> cases.invitations().accept().plan(file), invited);
    }

    /// Takes the invitation in, and offers to write the answer at once.
    ///
    /// @param heard the fingerprint as it was read out; empty: later
    /// @param wrong told when what was heard is not the invitation's, in words
    /// @param then  called when it was taken in
    void accept(OpenedInvitation invitation, String heard, Consumer<String> wrong, Runnable then) {
        jobs.save(_ -> cases.invitations().accept().take(invitation, heard.isBlank() ? null : Fingerprint.parse(heard)), contact -> {
            dialogs.toast(new Toast(texts.get("exchange.invitation.done", contact.card().organisationName())));
            reload();
            then.run();
            writeAnswer();
        }, refused -> wrong.accept(texts.get(refused)));
    }

    /// The answer to the invitation that this workspace was made with or took in.
    void writeAnswer() {
        save("exchange.answer.save", "exchange.answer.kind",
                "reponse-" + FileNames.slug(cases.session().organisationName() + " " + cases.session().site().name()) + "." + AnswerFile.ENDING,
                AnswerFile.ENDING, cases.invitations().answer()::write, "exchange.answer.done");
    }

    private void save(String title, String kind, String name, String ending, Consumer<Path> write, String done) {
        dialogs.saveFile(new FileQuestion(texts.get(title), name, texts.get(kind), List.of(ending))).ifPresent(target -> jobs.save(_ -> {
            write.accept(target);
            return target;
        }, file -> {
            dialogs.toast(new Toast(texts.get(done, file.getFileName(), UserFiles.folderOf(file))));
            reload();
        }));
    }

    // what came

    /// Answers and cards among the files are taken in; the others are handed on.
    void sort(List<Path> files, Consumer<List<Path>> others) {
        jobs.run(_ -> sorted(files), sorted -> {
            if (!sorted.invitations().isEmpty()) {
                openInvitation(sorted.invitations().getFirst());
            }
            if (!sorted.answers().isEmpty()) {
                jobs.save(_ -> take(sorted.answers()), this::taken);
            } else if (!sorted.cards().isEmpty()) {
                jobs.run(_ -> cases.trust().shown(cases.trust().read(sorted.cards().getFirst())), compare);
            }
            if (!sorted.rest().isEmpty()) {
                others.accept(sorted.rest());
            }
        });
    }

    private static Sorted sorted(List<Path> files) {
        return new Sorted(ending(files, AnswerFile.ENDING), ending(files, CARD), ending(files, InvitationFile.ENDING),
                files.stream().filter(file -> !hasEnding(file, AnswerFile.ENDING) && !hasEnding(file, CARD)
                        && !hasEnding(file, InvitationFile.ENDING)).toList());
    }

    private static List<Path> ending(List<Path> files, String ending) {
        return UserFiles.inside(files, "." + ending).stream().filter(file -> hasEnding(file, ending)).toList();
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.toString().endsWith("." + ending);
    }

    /// A refused one stops only itself.
    private Answers take(List<Path> files) {
        var answers = new Answers(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            try {
                answers.taken().add(cases.invitations().take().take(file));
            } catch (Refused refused) {
                answers.refused().add(refused);
            }
        }
        return answers;
    }

    /// Of one, the fingerprint is compared at once; several wait on their cards.
    private void taken(Answers answers) {
        reload();
        answers.refused().stream().findFirst().ifPresent(dialogs::refused);
        if (answers.taken().size() == 1) {
            var taken = answers.taken().getFirst();
            dialogs.toast(new Toast(texts.get(taken.before() == null ? "exchange.answer.taken" : "exchange.answer.again",
                    taken.card().organisationName())));
            compare.accept(taken.card());
        } else if (!answers.taken().isEmpty()) {
            dialogs.toast(new Toast(texts.count("exchange.answers.taken", answers.taken().size())));
        }
    }

    // trust

    void revoke(Contact contact) {
        var card = contact.card();
        if (dialogs.confirm(Question.danger(texts.get("exchange.revoke.title", card.organisationName(), card.siteName()),
                texts.get("exchange.revoke.text", ExportCard.fingerprint(card)), texts.get("exchange.revoke")))) {
            jobs.save(_ -> cases.invitations().revoke().revoke(card.site()),
                    _ -> dialogs.toast(new Toast(texts.get("exchange.revoke.done", card.organisationName()))));
        }
    }

    /// A partner that is not the lead is asked for twice, by name and fingerprint.
    boolean isMeant(Contact to) {
        return !cases.invitations().recipient().asksFirst(to) || dialogs.confirm(Question.of(
                texts.get("exchange.send.other", to.card().organisationName()),
                texts.get("exchange.send.other.text", to.card().siteName(), ExportCard.fingerprint(to.card())),
                texts.get("exchange.send.prepare")));
    }

    /// Who answered, by name: those whose card is here.
    static String names(Invitation invitation, List<Contact> contacts) {
        return String.join(" · ", invitation.answers().stream().flatMap(answer -> contacts.stream().map(Contact::card)
                .filter(card -> card.site().equals(answer.site())).map(ContactCard::organisationName)).toList());
    }
}

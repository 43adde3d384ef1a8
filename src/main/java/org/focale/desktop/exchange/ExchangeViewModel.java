package org.focale.desktop.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.LeavesDifferently;
import org.focale.app.exchange.OwnComputerUnasked;
import org.focale.app.exchange.Partner;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.app.exchange.SendBundle.Sent;
import org.focale.app.exchange.TransferFile.Transfer;
import org.focale.app.file.FileNames;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Role;
import org.focale.seal.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Where the exchanges stand, and what can be done about them: cards, a bundle to seal, bundles that came, fields to decide.
public final class ExchangeViewModel {

    private static final List<String> BUNDLES = List.of("focale");
    private static final List<String> OPENED = List.of("focale", "focale-reponse", "focale-invitation");
    private static final List<String> CARDS = List.of("focale-carte", "json");

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<PersonId> openFile;
    private final Parcels parcels;
    private final Answers answers;
    private final InvitationsViewModel invitations;
    private final ReviewViewModel review;
    private final ReadOnlyObjectWrapper<ExchangePage> page = new ReadOnlyObjectWrapper<>(new ExchangePage.Home());
    private final ReadOnlyObjectWrapper<@Nullable Exchanges> now = new ReadOnlyObjectWrapper<>();
    private List<Transfer> transfers = List.of();
    private List<Path> waiting = List.of();
    private int openings;
    private int opened;
    private final Once taking = new Once();
    private long asked;
    /// Whoever was asked before that does not know of what waits now.
    private long askedBefore;

    /// Shows nothing before [#watch()].
    ///
    /// @param openFile goes to the file of a person
    public ExchangeViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words, Consumer<PersonId> openFile) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = words.texts();
        this.openFile = openFile;
        this.parcels = new Parcels(cases, words);
        this.answers = new Answers(cases.board().answer(), jobs, dialogs, texts);
        this.invitations = new InvitationsViewModel(cases, jobs, dialogs, texts, this::compare,
                plan -> page.set(new ExchangePage.Invited(plan)));
        this.review = new ReviewViewModel(cases, jobs, dialogs, words);
    }

    // properties

    ReadOnlyObjectProperty<ExchangePage> page() {
        return page.getReadOnlyProperty();
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable Exchanges> now() {
        return now.getReadOnlyProperty();
    }

    /// Files on their way to another association, or arrived there; as of the last [#now()].
    List<Transfer> transfers() {
        return transfers;
    }

    InvitationsViewModel invitations() {
        return invitations;
    }

    /// The fields in two versions.
    ReviewViewModel review() {
        return review;
    }

    // commands

    /// Reads where the exchanges stand, now and after each write of the program.
    ///
    /// @return stops that
    public Runnable watch() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::reload));
        reload();
        return stop;
    }

    void goHome() {
        waiting = List.of();
        page.set(new ExchangePage.Home());
    }

    /// To the fields in two versions.
    public void goDecide() {
        page.set(new ExchangePage.Deciding());
    }

    void goAnswer() {
        askedBefore = asked;
        page.set(new ExchangePage.Waiting());
    }

    /// To what waits.
    Answers answers() {
        return answers;
    }

    void openFile(PersonId person) {
        openFile.accept(person);
    }

    // cards

    void giveCard() {
        String name = "carte-" + FileNames.slug(cases.session().organisationName() + " " + cases.session().site().name()) + "." + CARDS.getFirst();
        dialogs.saveFile(new FileQuestion(texts.get("exchange.card.save"), name, texts.get("exchange.card.kind"), CARDS))
                .ifPresent(target -> jobs.run(_ -> {
                    cases.card().export(target);
                    return target;
                }, done -> dialogs.toast(new Toast(texts.get("exchange.card.saved", done.getFileName(), folder(done))))));
    }

    void addCard() {
        dialogs.openFile(new FileQuestion(texts.get("exchange.card.open"), "", texts.get("exchange.card.kind"), CARDS))
                .ifPresent(file -> jobs.run(_ -> cases.trust().shown(cases.trust().read(file)), this::compare));
    }

    void compare(ContactCard card) {
        Exchanges seen = now.get();
        Contact known = seen == null ? null : seen.partners().stream().map(Partner::contact)
                .filter(contact -> contact.card().site().equals(card.site())).findFirst().orElse(null);
        page.set(new ExchangePage.Comparing(card, known));
    }

    /// As much of the fingerprint as tells that both look at the same card; the rest is heard, not copied.
    String firstGroup(ContactCard card) {
        return ExportCard.fingerprint(card).text().substring(0, 4);
    }

    /// To be read to the partner in return.
    String ownFingerprint() {
        return ExportCard.fingerprint(cases.card().card()).text();
    }

    /// Whether it says to be of another computer of this very organisation.
    boolean isOwnComputer(ContactCard card) {
        return cases.trust().isOwnComputer(card);
    }

    /// Another computer of this organisation is asked for once more, since it gets everything.
    ///
    /// @param wrong told when what was heard is not this card's, in words
    void trust(ContactCard card, String heard, Consumer<String> wrong) {
        jobs.save(_ -> cases.trust().trust(card, Fingerprint.parse(heard)), this::trusted, refused -> {
            if (!(refused instanceof OwnComputerUnasked)) {
                wrong.accept(texts.get(refused));
            } else if (dialogs.confirm(Question.of(texts.get("exchange.own-computer.title", card.siteName()),
                    texts.get("exchange.own-computer"), texts.get("exchange.own-computer.trust")))) {
                jobs.save(_ -> cases.trust().trustOwnComputer(card, Fingerprint.parse(heard)), this::trusted);
            }
        });
    }

    private void trusted(Contact contact) {
        dialogs.toast(new Toast(texts.get("exchange.card.trusted", contact.card().organisationName())));
        afterCard();
    }

    void keepUnverified(ContactCard card) {
        jobs.save(_ -> cases.trust().keep(card), contact -> {
            dialogs.toast(new Toast(texts.get("exchange.card.kept", contact.card().organisationName())));
            afterCard();
        });
    }

    /// A bundle that waited for this comparison is shown again.
    private void afterCard() {
        var files = waiting;
        goHome();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    // sending

    /// Whom a bundle can be made for: the lead first.
    List<Partner> recipients() {
        Exchanges seen = now.get();
        return seen == null ? List.of() : seen.partners().stream().filter(partner -> partner.contact().isVerified())
                .sorted(Comparator.comparing(partner -> partner.contact().card().role() != Role.LEAD)).toList();
    }

    /// Whether anything came from it, which a receipt could be for.
    boolean hasReceived(Contact from) {
        Exchanges seen = now.get();
        return seen != null && seen.board().rows().stream()
                .anyMatch(row -> row.contact().card().site().equals(from.card().site()) && row.lastReceived() != null);
    }

    /// Refused in words for a partner whose fingerprint was not compared.
    void prepare(Partner partner) {
        prepare(partner.contact());
    }

    void prepare(Contact to) {
        if (!to.isVerified() || invitations.isMeant(to)) {
            show(to);
        }
    }

    /// For whom a file was handed over: who that is was asked there.
    public void prepareTransfer(Contact to) {
        show(to);
    }

    private void show(Contact to) {
        jobs.run(_ -> cases.prepareSend().leaving(to), leaving -> page.set(new ExchangePage.Sending(leaving)));
    }

    /// What is sealed is what was shown; where something was saved since that changes it, it is shown again.
    void seal(Leaving leaving) {
        seal(leaving, progress -> target -> cases.send().send(leaving, target, progress));
    }

    void sealReceipt(Leaving leaving) {
        seal(leaving, progress -> target -> cases.send().receipt(leaving.to(), target, progress));
    }

    private void seal(Leaving leaving, Function<Progress, Function<Path, Sent>> how) {
        dialogs.saveFile(new FileQuestion(texts.get("exchange.send.save"), leaving.fileName(), texts.get("exchange.bundle.kind"), BUNDLES))
                .ifPresent(target -> jobs.beside(texts.get("exchange.send.running"), progress -> how.apply(progress).apply(target), this::sent,
                        refused -> {
                            dialogs.refused(refused);
                            if (refused instanceof LeavesDifferently) {
                                show(leaving.to());
                            }
                        }));
    }

    private void sent(Sent sent) {
        page.set(new ExchangePage.Sealed(sent));
    }

    // receiving

    void openBundles() {
        open(dialogs.openFiles(new FileQuestion(texts.get("exchange.open.choose"), "", texts.get("exchange.bundle.kind"), OPENED)));
    }

    /// @param files chosen or dropped; folders may be among them
    public void open(List<Path> files) {
        invitations.sort(files, this::openSealed);
    }

    private void openSealed(List<Path> files) {
        if (!files.isEmpty()) {
            int mine = ++opened;
            jobs.beside(texts.get("exchange.open.running"), progress -> parcels.open(files, progress), all -> {
                if (mine == opened && !all.isEmpty()) {
                    page.set(new ExchangePage.Arrived(all));
                }
            });
        }
    }

    /// Compares the sender's fingerprint first; the opened files come back after that.
    void compareSender(ExchangePage.Arrived arrived, ContactCard sender) {
        waiting = arrived.parcels().stream().map(Parcel::file).toList();
        compare(sender);
    }

    /// Once, however often it is pressed.
    void take(ExchangePage.Arrived arrived) {
        taking.run(() -> jobs.beside(texts.get("exchange.take.running"), progress -> parcels.take(arrived.parcels(), progress), this::taken));
    }

    private void taken(Parcels.Taken taken) {
        if (taken.opened() > 0) {
            String what = taken.files() == 0 ? texts.get("exchange.taken.nothing") : texts.count("exchange.taken", taken.files());
            int opening = ++openings;
            dialogs.toast(new Toast(what, texts.get("exchange.take-back"), () -> takeBack(opening)));
        }
        if (!taken.left().isEmpty()) {
            page.set(new ExchangePage.Arrived(taken.left()));
        } else if (taken.twoVersions() > 0) {
            goDecide();
        } else if (taken.proposed() > 0) {
            goAnswer();
        } else {
            goHome();
        }
    }

    /// What a message offered that is still there: only the last opening can be taken back.
    private void takeBack(int opening) {
        if (opening == openings) {
            takeBack();
        } else {
            dialogs.toast(new Toast(texts.get("exchange.take-back.later")));
        }
    }

    /// Takes the last opening back, all its files together.
    void takeBack() {
        jobs.save(_ -> cases.board().takeImportBack().run(), done -> {
            goHome();
            dialogs.toast(new Toast(new BundleWords(texts).takenBack(done)));
        });
    }

    private void reload() {
        invitations.reload();
        jobs.run(_ -> cases.transfer().all(), all -> transfers = all);
        long mine = ++asked;
        jobs.run(_ -> cases.exchanges().now(), read -> arrive(read, mine));
    }

    private void arrive(Exchanges read, long question) {
        now.set(read);
        review.show(read.undecided());
        if (page.get() instanceof ExchangePage.Waiting && read.pending().isEmpty() && question > askedBefore) {
            goHome();
        }
    }

    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}

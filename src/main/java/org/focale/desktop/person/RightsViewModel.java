package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.ScopeStanding;
import org.focale.app.rights.HandOver;
import org.focale.app.rights.PrintNotice;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.Erasing;
import org.focale.desktop.kit.record.RecordPast;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.InFile;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.LastContact;
import org.focale.domain.rights.Notice;
import org.focale.domain.rights.NoticeId;
import org.focale.domain.rights.SharedScope;
import org.jspecify.annotations.Nullable;

/// What one person was told and agreed to, and the copy of their file.
final class RightsViewModel {

    /// All of one moment.
    ///
    /// @param scopes how far the file goes to each lead by now
    /// @param last   the last contact, where the file tells of any
    /// @param months how long the file is kept after it
    record Rights(List<Notice> notices, List<Consent> consents, List<ScopeStanding> scopes, HandOver.Contents contents,
            Optional<LastContact> last, int months, @Nullable LocalDate plannedEnd, String name) {}

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final UndoToast undo;
    private final TransferViewModel transfer;
    private final ReadOnlyObjectWrapper<@Nullable Rights> rights = new ReadOnlyObjectWrapper<>();

    RightsViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.transfer = new TransferViewModel(cases, person, jobs, dialogs, texts);
    }

    // properties

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable Rights> rights() {
        return rights.getReadOnlyProperty();
    }

    /// Who follows the person.
    TransferViewModel transfer() {
        return transfer;
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> read(), read -> read.ifPresent(rights::set));
    }

    private Optional<Rights> read() {
        record File(Person person, List<Notice> notices, List<Consent> consents, List<Pathway> pathways) {}
        var file = cases.session().read(reading -> reading.find(Person.class, person).map(who -> new File(who,
                reading.inFile(Notice.class, person), reading.inFile(Consent.class, person), reading.inFile(Pathway.class, person))));
        return file.map(read -> new Rights(newest(read.notices(), Comparator.comparing(Notice::given, nullsFirst())),
                newest(read.consents(), Comparator.comparing(Consent::given, nullsFirst())), cases.exchanges().scopes(person),
                cases.rights().handOver().contents(person), cases.rights().retention().lastContact(person),
                cases.rights().retention().rule().months(),
                Pathway.latest(read.pathways()).map(Pathway::plannedEnd).orElse(null), read.person().displayName()));
    }

    private static Comparator<@Nullable LocalDate> nullsFirst() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    private static <R> List<R> newest(List<R> records, Comparator<R> order) {
        return records.stream().sorted(order.reversed()).toList();
    }

    /// What is usual: given today, by who is at work.
    Notice newNotice() {
        return new Notice(new NoticeId(cases.session().ids().next()), person, PrintNotice.edition(texts), words.today(), "",
                cases.session().author());
    }

    /// What is usual: the follow-up for the lead partner, from today to the planned end of the pathway.
    Consent newConsent() {
        @Nullable Rights now = rights.get();
        @Nullable LocalDate end = now == null || now.plannedEnd() == null || now.plannedEnd().isBefore(words.today()) ? null : now.plannedEnd();
        return new Consent(new ConsentId(cases.session().ids().next()), person, SharedScope.FOLLOW_UP, "", words.today(), end, null, "");
    }

    /// Asks in a sheet and saves what is answered.
    <R extends InFile> void add(Supplier<Sheet<R>> sheet) {
        dialogs.ask(sheet.get()).ifPresent(record -> jobs.save(_ -> {
            cases.saves().create(record);
            return record;
        }, _ -> { }));
    }

    /// The same for a record that is there.
    <R extends InFile> void change(R seen, Sheet<R> sheet) {
        dialogs.ask(sheet).ifPresent(left -> jobs.save(_ -> cases.saves().change(seen, left), _ -> { }));
    }

    /// From today on it holds no more; the message takes that back.
    void withdraw(Consent consent) {
        jobs.save(_ -> {
            cases.saves().change(consent, consent.withdrawn(words.today()));
            return undo.lastChange();
        }, change -> undo.tell(texts.get("rights.withdrawn"), change));
    }

    /// What this notice or consent said before.
    void past(InFile record, String called) {
        new RecordPast(cases, jobs, dialogs, words).ask(record, called);
    }

    void delete(InFile record) {
        jobs.save(_ -> {
            cases.saves().delete(record);
            return undo.lastChange();
        }, change -> undo.tell(texts.get(record instanceof Notice ? "rights.notice.deleted" : "rights.consent.deleted"), change));
    }

    /// The notice of this association as a PDF, where the user says.
    void printNotice() {
        var question = new FileQuestion(texts.get("rights.notice.print"), texts.get("notice.title") + ".pdf", texts.get("rights.pdf"),
                List.of("pdf"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("rights.notice.printing"), _ -> {
            cases.rights().notice().print(target, texts);
            return target;
        }, _ -> dialogs.toast(new Toast(texts.get("rights.notice.printed", target.getFileName())))));
    }

    /// @param confidential whether the documents that are marked so go with it
    void handOverZip(boolean confidential) {
        jobs.run(_ -> cases.rights().handOver().proposedName(person, texts), name -> {
            var question = new FileQuestion(texts.get("rights.hand-over"), name + ".zip", texts.get("rights.zip"), List.of("zip"));
            dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("rights.hand-over.running"), progress -> {
                cases.rights().handOver().toZip(person, confidential, target, texts, progress);
                return target;
            }, _ -> handedOver(target.getFileName())));
        });
    }

    /// @param confidential whether the documents that are marked so go with it
    void handOverFolder(boolean confidential) {
        dialogs.chooseFolder(texts.get("rights.hand-over")).ifPresent(folder -> jobs.beside(texts.get("rights.hand-over.running"),
                progress -> cases.rights().handOver().toFolder(person, confidential, folder, texts, progress),
                made -> handedOver(made.getFileName())));
    }

    /// Says what goes, asks, and erases the file for good.
    void erase() {
        new Erasing(cases, jobs, dialogs, words).ask(person);
    }

    private void handedOver(Object name) {
        dialogs.toast(new Toast(texts.get("rights.handed-over", name)));
    }
}

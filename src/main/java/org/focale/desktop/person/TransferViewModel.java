package org.focale.desktop.person;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.FileStanding;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.jspecify.annotations.Nullable;

/// Who follows the person, and handing the file over to another association until its receipt comes.
final class TransferViewModel {

    /// All of one moment.
    ///
    /// @param takers whom the file can be handed to
    record Now(FileStanding standing, List<Contact> takers) {}

    /// What the sheet asks.
    ///
    /// @param how the person agreed
    record Handing(Contact to, String how) {}

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Now> now = new ReadOnlyObjectWrapper<>();
    private final Locked locked = new Locked(now.map(read -> read != null && read.standing().isReadOnly()).orElse(false));

    TransferViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    // properties

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable Now> now() {
        return now.getReadOnlyProperty();
    }

    /// The file can only be read as long as another organisation follows the person.
    Locked locked() {
        return locked;
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
        jobs.run(_ -> new Now(cases.transfer().standing(person), cases.transfer().takers()), now::set);
    }

    /// Asks to whom and how the person agreed; then shows at once what leaves.
    ///
    /// @param prepare where the next bundle for a partner is looked at and sealed
    void hand(Function<List<Contact>, Sheet<Handing>> sheet, Consumer<Contact> prepare) {
        var read = now.get();
        if (read == null) {
            return;
        }
        dialogs.ask(sheet.apply(read.takers())).ifPresent(handing -> jobs.save(_ -> {
            cases.transfer().start(person, handing.to(), handing.how());
            return handing.to();
        }, to -> {
            refresh();
            prepare.accept(to);
        }));
    }

    /// To the bundle that carries the file, once more if one was lost: the partner takes the same file in once.
    void send(Consumer<Contact> prepare) {
        jobs.run(_ -> cases.transfer().taker(person), prepare);
    }

    /// The file is ours as before. What was sent already may have arrived: the partner is to be told.
    void callOff(Consumer<Contact> prepare) {
        var read = now.get();
        if (read == null) {
            return;
        }
        var standing = read.standing();
        String text = standing.sent() == null ? texts.get("transfer.call-off.text") : texts.get("transfer.call-off.sent", standing.other());
        if (dialogs.confirm(Question.of(texts.get("transfer.call-off.title", standing.other()), text, texts.get("transfer.call-off")))) {
            jobs.save(_ -> {
                var to = standing.sent() == null ? null : cases.transfer().taker(person);
                cases.transfer().callOff(person);
                return to;
            }, toTell -> calledOff(toTell, prepare));
        }
    }

    private void calledOff(@Nullable Contact toTell, Consumer<Contact> prepare) {
        refresh();
        dialogs.toast(toTell == null ? new Toast(texts.get("transfer.called-off")) : new Toast(
                texts.get("transfer.called-off.tell", toTell.card().organisationName()), texts.get("transfer.send"), () -> prepare.accept(toTell)));
    }
}

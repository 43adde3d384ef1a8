package org.focale.desktop.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.people.ExportPeople;
import org.focale.app.people.GivenView;
import org.focale.app.people.Surroundings;
import org.focale.app.settings.ListLookFile;
import org.focale.base.Refused;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Who is listed, who is chosen, and how someone is added. Searches beside the window, so that a key never waits.
public final class PeopleViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final PeopleListing listing;
    private final Consumer<PersonId> openFile;
    private final Latest searching;
    private final Latest previewing;
    private final Latest comparing;
    private final PeopleOffers offers;
    private final PeopleLens lens;
    private boolean exchanging;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    /// Held here: a list made anew each time would be forgotten with its listeners.
    private final ObservableList<PersonRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper everybody = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper chosenAt = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PersonRow>> alike = new ReadOnlyObjectWrapper<>(List.of());

    /// @param look     where columns and order are remembered
    /// @param openFile goes to the file of a person
    public PeopleViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words, ListLookFile look, Consumer<PersonId> openFile) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.listing = new PeopleListing(cases.people());
        this.openFile = openFile;
        this.searching = jobs.latest();
        this.previewing = jobs.latest();
        this.comparing = jobs.latest();
        var unread = new Surroundings(words.today(), ZoneId.systemDefault(), Map.of(), Map.of(), Map.of(), List.of());
        this.lens = new PeopleLens(cases, jobs, dialogs, words.texts(), look, PeopleAround.of(unread, List.of(), List.of(), words.texts()));
        this.offers = new PeopleOffers(lens, listing, jobs, () -> cases.session().author());
        typed.addListener((_, _, _) -> list());
        lens.filters().addListener((_, _, _) -> list());
        lens.order().addListener((_, _, _) -> list());
    }

    // properties

    /// What stands in the search field.
    public StringProperty typed() {
        return typed;
    }

    /// Filters, columns, order and views.
    public PeopleLens lens() {
        return lens;
    }

    /// What can be filtered by, and how many each view would list.
    PeopleOffers offers() {
        return offers;
    }

    /// Those listed, by name.
    public ObservableList<PersonRow> rows() {
        return rowsView;
    }

    /// How many people there are, listed or not.
    public ReadOnlyIntegerProperty everybody() {
        return everybody.getReadOnlyProperty();
    }

    /// Whether the people were read: before, an empty list says nothing.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// There is nobody in the whole workspace.
    public ReadOnlyBooleanProperty nobody() {
        return nobody.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable PersonRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Where the one chosen is in the list, told anew after each listing; -1 for nobody.
    public ReadOnlyIntegerProperty chosenAt() {
        return chosenAt.getReadOnlyProperty();
    }

    /// The file of the one chosen, as soon as it was read.
    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Files that may be those of the person being added.
    public ReadOnlyObjectProperty<List<PersonRow>> alike() {
        return alike.getReadOnlyProperty();
    }

    public CvGoals goals(PersonRow row) {
        return known().goals(row);
    }

    /// As people call the programme, else its key.
    public String programmeName(PersonRow row) {
        return known().programmeName(row.programme());
    }

    public Stage stage(PersonRow row) {
        return known().stage(row);
    }

    private Surroundings known() {
        return lens.around().get().known();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> PeopleAround.read(cases, words.texts()), now -> {
            lens.arrive(now);
            list();
        });
    }

    private void list() {
        @Nullable PersonRow before = chosen.get();
        var question = new PeopleListing.Question(typed.get(), lens.filters().get(), lens.order().get(), lens.around().get(),
                List.copyOf(rows), before == null ? null : before.id());
        searching.run(_ -> listing.answer(question), this::show);
        offers.follow();
    }

    private void show(PeopleListing.Answer answer) {
        exchanging = true;
        everybody.set(answer.everybody());
        nobody.set(answer.everybody() == 0);
        read.set(true);
        if (answer.isOther()) {
            rows.setAll(answer.rows());
        }
        int at = rows.isEmpty() ? -1 : Math.max(0, isStillChosen(answer) ? answer.chosenAt() : indexOfChosen());
        look(at < 0 ? null : rows.get(at));
        exchanging = false;
        chosenAt.set(-1);
        chosenAt.set(at);
    }

    /// Another may have been chosen while the question was under way.
    private boolean isStillChosen(PeopleListing.Answer answer) {
        @Nullable PersonRow now = chosen.get();
        return Objects.equals(answer.question().chosen(), now == null ? null : now.id());
    }

    private int indexOfChosen() {
        @Nullable PersonRow now = chosen.get();
        for (int i = 0; now != null && i < rows.size(); i++) {
            if (rows.get(i).id().equals(now.id())) {
                return i;
            }
        }
        return -1;
    }

    /// Looks at someone, beside the list. What a table says while its rows are exchanged is no choice.
    public void choose(PersonRow row) {
        if (!exchanging) {
            look(row);
        }
    }

    private void look(@Nullable PersonRow row) {
        if (row == null) {
            previewing.forget();
            preview.set(null);
        } else if (!row.equals(chosen.get())) {
            if (!isPreviewed(row)) {
                preview.set(null);
            }
            previewing.run(_ -> Preview.read(cases, row.id()), found -> preview.set(found.orElse(null)));
        }
        chosen.set(row);
    }

    private boolean isPreviewed(PersonRow row) {
        @Nullable Preview shown = preview.get();
        return shown != null && shown.file().person().id().equals(row.id());
    }

    public void open(PersonRow row) {
        openFile.accept(row.id());
    }

    public void showEverybody() {
        typed.set("");
        lens.choose(GivenView.EVERYBODY);
    }

    /// Writes what is shown where the user says: the same people, columns and order.
    public void export() {
        var shown = List.copyOf(rows);
        var columns = lens.shownColumns();
        var texts = words.texts();
        var question = new FileQuestion(texts.get("lists.export.title"), texts.get("lists.export.name", words.today()),
                texts.get("lists.export.kind"), List.of("xlsx", "csv"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("lists.export.running"), progress -> {
            ExportPeople.write(target, shown, columns, texts, progress);
            return target;
        }, written -> dialogs.toast(new Toast(texts.count("lists.export.done", shown.size(), written.getFileName())))));
    }

    /// Writes the CVs of these people, of all that are shown when there are less than two.
    void writeCvs(List<PersonRow> selected, CvsSheets sheets) {
        var those = (selected.size() < 2 ? rows : selected).stream().map(PersonRow::id).toList();
        new CvsViewModel(cases, jobs, dialogs, words.texts()).write(those, sheets.asking(those.size()), sheets::telling);
    }

    /// Looks for files that resemble a name being typed.
    public void compare(String firstName, String lastName) {
        comparing.run(progress -> cases.lookAlikes().of(firstName, lastName, progress), alike::set);
    }

    /// Asks who, and goes to the new file. What is refused is asked again, with what was typed.
    ///
    /// @param added told when it is done, before the file opens
    public void add(Sheet<NewPerson> sheet, Runnable added) {
        dialogs.ask(sheet).ifPresent(asked -> jobs.save(
                _ -> cases.addPerson().add(asked.firstName(), asked.lastName(), asked.start(), asked.others()),
                id -> {
                    added.run();
                    openFile.accept(id);
                }, refused -> askAgain(sheet, added, refused)));
        comparing.forget();
        alike.set(List.of());
    }

    private void askAgain(Sheet<NewPerson> sheet, Runnable added, Refused refused) {
        dialogs.refused(refused);
        add(sheet, added);
    }
}

package org.focale.desktop.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.review.Both;
import org.focale.app.review.DecideVersions.Decided;
import org.focale.app.review.Decision;
import org.focale.app.review.Keep;
import org.focale.base.Texts;
import org.focale.change.Value;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The fields in two versions: whose are shown, which one is looked at, and what is decided.
final class ReviewViewModel {

    /// Whose fields are shown.
    ///
    /// @param person null for the records outside of files, and for everybody
    /// @param all    everybody's
    record Whose(@Nullable PersonId person, boolean all, String name) {

        static final Whose EVERYBODY = new Whose(null, true, "");

        boolean isOf(Undecided undecided) {
            return all || Objects.equals(person, undecided.person());
        }

        boolean isSame(Whose other) {
            return all == other.all && Objects.equals(person, other.person);
        }
    }

    private final UseCases cases;
    private final Jobs jobs;
    private final Texts texts;
    private final VersionWords words;
    private final UndoToast undo;
    private final ReadOnlyObjectWrapper<List<Undecided>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Undecided>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.EVERYBODY);
    private @Nullable Undecided looked;
    private int place;

    ReviewViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.jobs = jobs;
        this.texts = words.texts();
        this.words = new VersionWords(words);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        whose.subscribe(_ -> filter());
    }

    // properties

    VersionWords words() {
        return words;
    }

    ReadOnlyObjectProperty<List<Undecided>> all() {
        return all.getReadOnlyProperty();
    }

    /// Those of the one chosen.
    ReadOnlyObjectProperty<List<Undecided>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    /// Everybody, then each who has some.
    List<Whose> choices() {
        var choices = all.get().stream().map(this::whose).distinct().toList();
        return Stream.concat(Stream.of(Whose.EVERYBODY), choices.stream()).toList();
    }

    private Whose whose(Undecided undecided) {
        return new Whose(undecided.person(), false, undecided.person() == null ? texts.get("review.ours") : words.whose(undecided));
    }

    /// Whose file it is in, or that it is in none.
    String heading(Undecided undecided) {
        return whose(undecided).name();
    }

    long count(Whose of) {
        return all.get().stream().filter(of::isOf).count();
    }

    /// Which of those shown is looked at; after a decision the one that came into its place.
    int looked() {
        var now = shown.get();
        var one = looked;
        return one == null ? 0 : IntStream.range(0, now.size()).filter(i -> now.get(i).isSameField(one)).findFirst()
                .orElse(Math.clamp(place, 0, Math.max(0, now.size() - 1)));
    }

    /// The others of the same file, or of the same record outside of files, with it.
    List<Undecided> together(Undecided undecided) {
        return all.get().stream().filter(other -> undecided.person() != null ? undecided.person().equals(other.person())
                : other.record().equals(undecided.record())).toList();
    }

    // commands

    /// Takes what was read.
    void show(List<Undecided> read) {
        all.set(List.copyOf(read));
        if (!whose.get().all() && count(whose.get()) == 0) {
            whose.set(Whose.EVERYBODY);
        }
        filter();
    }

    private void filter() {
        shown.set(all.get().stream().filter(whose.get()::isOf).toList());
    }

    void look(int at) {
        if (at >= 0 && at < shown.get().size()) {
            looked = shown.get().get(at);
            place = at;
        }
    }

    /// This value stands alone from now on; the other stays in the history of the field.
    void keep(Undecided undecided, Hand hand) {
        decide(new Decision(undecided, hand.version().value()));
    }

    void keepBoth(Undecided undecided) {
        Both.of(undecided).ifPresent(both -> decide(new Decision(undecided, both)));
    }

    /// @param wrong told when the field cannot say that
    void write(Undecided undecided, Value value, Consumer<String> wrong) {
        jobs.save(_ -> decided(new Decision(undecided, value)), this::done, refused -> wrong.accept(texts.get(refused)));
    }

    /// The same side in all of them, as one change.
    void keepAll(List<Undecided> fields, Keep which) {
        jobs.save(_ -> new Done(cases.decide().keep(fields, which), undo.lastChange()), this::done);
    }

    private void decide(Decision decision) {
        jobs.save(_ -> decided(decision), this::done);
    }

    private Done decided(Decision decision) {
        return new Done(cases.decide().decide(List.of(decision)), undo.lastChange());
    }

    private record Done(Decided decided, Optional<Long> change) {}

    private void done(Done done) {
        String said = texts.count("review.decided", done.decided().fields());
        undo.tell(done.decided().still() == 0 ? said : said + " " + texts.count("review.still", done.decided().still()), done.change());
    }
}

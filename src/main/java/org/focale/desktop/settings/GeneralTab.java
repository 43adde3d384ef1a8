package org.focale.desktop.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.focale.app.worker.Workers;
import org.focale.base.Texts;
import org.focale.base.Version;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.domain.agenda.Territory;
import org.focale.domain.site.Worker;
import org.jspecify.annotations.Nullable;

/// What is set for this PC and this workspace, in two columns: how it looks and who works here; the keys and the health of the workspace.
final class GeneralTab extends ScrollPane {

    private final SettingsViewModel settings;
    private final Texts texts;
    private final Fields fields;
    private final Card workers;
    private List<Worker> shown = List.of();

    GeneralTab(SettingsViewModel settings, Words words, Runnable retention) {
        this.settings = settings;
        this.texts = words.texts();
        this.fields = new Fields(words);
        this.workers = new Card(texts.get("settings.workers"));
        fillWorkers();
        WhileShown.listen(this, () -> settings.listen(this::refillWorkers));
        var left = new VBox(look(), today(), exchanges(), agenda(), workers);
        left.getStyleClass().add(Style.COLUMN);
        var right = new VBox(workspace(), retention(retention), security());
        right.getStyleClass().add(Style.COLUMN);
        setContent(new Equal(left, right));
        setFitToWidth(true);
        getStyleClass().add(Style.BARE_SCROLL);
    }

    private Card look() {
        var now = settings.settings().get();
        var dark = new Switch("dark-theme", texts.get("settings.dark"), Tone.ACCENT);
        dark.setSelected(now.dark());
        dark.selectedProperty().subscribe((_, on) -> settings.dark(on));
        Field<@Nullable Integer> size = fields.choice("text-size", texts.get("settings.text-size"), SettingsViewModel.TEXT_SIZES,
                percent -> percent + " %");
        size.value().set(now.textPercent());
        size.whenLeft(percent -> settings.textPercent(percent == null ? 100 : percent));
        Field<@Nullable String> language = fields.choice("language", texts.get("settings.language"), SettingsViewModel.LANGUAGES,
                code -> texts.get(code.equals("en") ? "settings.language.en" : "settings.language.fr"));
        language.value().set(now.language());
        language.whenLeft(code -> settings.language(code == null ? "fr" : code));
        Field<@Nullable Integer> lock = fields.choice("lock-after", texts.get("settings.lock-after"), SettingsViewModel.LOCK_MINUTES,
                minutes -> minutes == 0 ? texts.get("settings.lock-after.never") : texts.get("settings.lock-after.minutes", minutes));
        lock.value().set(now.lockAfterMinutes());
        lock.whenLeft(minutes -> settings.lockAfter(minutes == null ? 0 : minutes));
        var card = new Card(texts.get("settings.look"),
                new Line(Icons.LOOK, Tone.NEUTRAL, texts.get("settings.dark"), texts.get("settings.dark.detail")).end(dark),
                new Equal(size, language), lock);
        card.body().getStyleClass().add("form");
        return card;
    }

    private Card today() {
        Field<@Nullable Integer> days = fields.number("silent-days", texts.get("today.setting.days"), 1, 365);
        days.value().set(settings.silentDays());
        days.whenLeft(settings::silentDays);
        return new Card(texts.get("today.setting"), days);
    }

    private Card exchanges() {
        Field<@Nullable Integer> days = fields.number("late-days", texts.get("exchange.setting.days"), 1, 365);
        days.value().set(settings.lateDays());
        days.whenLeft(settings::lateDays);
        return new Card(texts.get("exchange.title"), days);
    }

    private Card agenda() {
        Field<@Nullable Territory> territory = fields.choice("territory", texts.get("agenda.setting.territory"),
                List.of(Territory.values()), texts::of);
        territory.value().set(settings.territory());
        territory.whenLeft(chosen -> settings.territory(chosen == null ? Territory.METROPOLITAN : chosen));
        return new Card(texts.get("agenda.setting"), territory.hint(texts.get("agenda.setting.territory.hint")));
    }

    private Card retention(Runnable show) {
        return new Card(texts.get("retention.card"), new Line(Icons.RETENTION, Tone.NEUTRAL, texts.get("retention.card.title"),
                texts.get("retention.card.detail")).end(Buttons.plain("retention", texts.get("retention.card.verb"), Icons.OPEN, show)));
    }

    /// What is being typed stays as long as nobody came or went.
    private void refillWorkers() {
        if (!settings.workers().equals(shown)) {
            fillWorkers();
        }
    }

    private void fillWorkers() {
        shown = settings.workers();
        workers.body().getChildren().clear();
        for (Worker worker : shown) {
            workers.body().getChildren().add(line(worker, workers.body().getChildren().size()));
        }
        Field<String> name = fields.text("new-worker", texts.get("settings.worker.name"));
        workers.body().getChildren().addAll(name, verbs(Buttons.plain("add-worker", texts.get("settings.worker.add"), Icons.ADD_PERSON, () -> {
            if (name.isGood() && !name.value().get().isBlank()) {
                settings.addWorker(name.value().get(), this::fillWorkers);
            }
        })));
    }

    private Line line(Worker worker, int at) {
        var isNow = Workers.isSame(worker.name(), settings.author()) ? new Chip(texts.get("settings.at-work"), Tone.GOOD, Icons.DONE)
                : Buttons.link("work-as-" + at, texts.get("settings.work-as"), Icons.PERSON, () -> {
                    settings.workAs(worker);
                    fillWorkers();
                });
        return new Line(new Avatar(Avatar.Size.SMALL, worker.name()), worker.name(), worker.job()).end(isNow,
                Buttons.icon("rename-worker-" + at, texts.get("settings.worker.rename", worker.name()), Icons.EDIT,
                        () -> settings.renameWorker(worker, this::fillWorkers)),
                Buttons.icon("remove-worker-" + at, texts.get("settings.worker.remove", worker.name()), Icons.REMOVE,
                        () -> settings.removeWorker(worker, this::fillWorkers)));
    }

    private Card workspace() {
        var fingerprint = new Label(settings.fingerprint());
        fingerprint.setId("fingerprint");
        fingerprint.getStyleClass().add(Style.CARD_TITLE);
        return new Card(texts.get("settings.workspace"),
                new Line(Icons.PARTNERS, Tone.NEUTRAL, settings.organisation(), settings.site()),
                new Line(Icons.WORKSPACE, Tone.NEUTRAL, texts.get("settings.folder"), settings.folder()),
                new Line(Icons.FINGERPRINT, Tone.ACCENT, texts.get("settings.fingerprint"), texts.get("settings.fingerprint.detail"))
                        .end(fingerprint),
                new Line(Icons.SAVED, Tone.NEUTRAL, texts.get("settings.check"), texts.get("settings.check.detail"))
                        .end(Buttons.plain("check", texts.get("settings.check.verb"), Icons.SEARCH, settings::check)),
                new Line(Icons.TELL, Tone.NEUTRAL, texts.get("settings.version"), Version.current()));
    }

    private Card security() {
        Field<String> phrase = fields.passphrase("new-passphrase", texts.get("settings.passphrase.new"));
        Field<String> again = fields.passphrase("new-passphrase-again", texts.get("settings.passphrase.again"));
        return new Card(texts.get("settings.security"), phrase, again,
                verbs(Buttons.plain("change-passphrase", texts.get("settings.passphrase.change"), Icons.LOCK, () -> {
                    if (phrase.isGood() & again.isGood()) {
                        String wrong = settings.changePassphrase(phrase.value().get(), again.value().get(), () -> {
                            phrase.value().set("");
                            again.value().set("");
                        });
                        if (!wrong.isEmpty()) {
                            again.wrong(wrong);
                        }
                    }
                })));
    }

    private static HBox verbs(Button button) {
        var row = new HBox(button);
        row.getStyleClass().addAll(Style.ROW, "opening-verbs");
        return row;
    }
}

package org.focale.desktop.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.Words;

/// Lays the settings out in sections: this PC, the association's own fields, the lists, the programmes, the jobs.
public final class SettingsView extends VBox {

    private final Tabs tabs;

    /// @param retention shows the files that have been kept long enough
    /// @param letters   the words of letters, which are a screen of their own
    public SettingsView(SettingsViewModel settings, Words words, Runnable retention, Supplier<? extends Node> letters) {
        Texts texts = words.texts();
        this.tabs = new Tabs(List.of(
                new Tabs.Tab("general", texts.get("fields.tab.general"), () -> new GeneralTab(settings, words, retention)),
                new Tabs.Tab("own-fields", texts.get("fields.tab.own-fields"), () -> new OwnFieldsTab(settings.ownFields(), words)),
                new Tabs.Tab("lists", texts.get("fields.tab.lists"), () -> new ListsTab(settings.lists(), words)),
                new Tabs.Tab("programmes", texts.get("fields.tab.programmes"), () -> new ProgrammesTab(settings.programmes(), words)),
                new Tabs.Tab("jobs", texts.get("fields.tab.jobs"), () -> new JobsTab(settings.jobList(), words)),
                new Tabs.Tab("letters", texts.get("letter.templates"), letters)));
        getChildren().setAll(new Page(texts.get("settings.title")).content(tabs));
        setVgrow(getChildren().getFirst(), Priority.ALWAYS);
    }

    /// Shows a section, by its key: `general`, `own-fields`, `lists`, `programmes`, `jobs`, `letters`.
    public void open(String section) {
        tabs.open(section);
    }
}

package org.focale.desktop.settings;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.reference.JobList;

/// Which jobs of the ROME there are and where to take them from; a field to try them in.
final class JobsTab extends ScrollPane {

    private final JobListViewModel jobs;
    private final Words words;
    private final Texts texts;
    private final Card state;
    private final Card trying;

    JobsTab(JobListViewModel jobs, Words words) {
        this.jobs = jobs;
        this.words = words;
        this.texts = words.texts();
        this.state = new Card(texts.get("fields.jobs.title"));
        this.trying = new Card(texts.get("fields.jobs.try"));
        state.body().getStyleClass().add("form");
        trying.body().getStyleClass().add("form");
        var where = new Card(texts.get("fields.jobs.where"),
                new Line(Icons.IMPORT, Tone.NEUTRAL, texts.get("fields.jobs.where.1"), texts.get("fields.jobs.where.1.detail")),
                new Line(Icons.TABLE, Tone.NEUTRAL, texts.get("fields.jobs.where.2"), texts.get("fields.jobs.where.2.detail")),
                new Line(Icons.LOCK, Tone.NEUTRAL, texts.get("fields.jobs.where.3"), texts.get("fields.jobs.where.3.detail")));
        var left = new VBox(state, trying);
        left.getStyleClass().add(Style.COLUMN);
        setContent(new Equal(left, where));
        setFitToWidth(true);
        getStyleClass().addAll(Style.BARE_SCROLL, "tab-columns");
        jobs.list().subscribe(this::fill);
        WhileShown.listen(this, jobs::listen);
    }

    private void fill(Optional<JobList> list) {
        trying.setVisible(list.isPresent());
        trying.setManaged(list.isPresent());
        if (list.isEmpty()) {
            state.body().getChildren().setAll(new EmptyState(Icons.EXPERIENCE, texts.get("fields.jobs.empty"),
                    Buttons.primary("jobs-import", texts.get("fields.jobs.import"), Icons.IMPORT, jobs::importFile)));
            return;
        }
        var known = list.get();
        var line = new Line(Icons.EXPERIENCE, Tone.ACCENT, texts.get("fields.jobs.version", known.version()),
                texts.count("fields.jobs.count", known.jobs(), words.longDay(known.imported())));
        line.setId("jobs-known");
        state.body().getChildren().setAll(line, new Prose(texts.get("fields.jobs.detail"), Style.MUTED),
                new Wrap(Buttons.plain("jobs-import", texts.get("fields.jobs.import-again"), Icons.IMPORT, jobs::importFile)));
        Field<String> job = fields().completed("jobs-try", texts.get("fields.jobs.try.label"), jobs::suggestions)
                .prompt(texts.get("fields.jobs.try.prompt"));
        job.whenLeft(label -> job.hint(jobs.code(label).map(code -> texts.get("fields.job.rome", code)).orElse("")));
        trying.body().getChildren().setAll(job);
    }

    private Fields fields() {
        return new Fields(words);
    }
}

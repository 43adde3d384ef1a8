package org.focale.desktop.importing;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// The way in, one step at a time, with what was done and what comes in sight.
public final class ImportView extends StackPane {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ImportViewModel importing;
    private final Words words;
    private final Texts texts;

    public ImportView(ImportViewModel importing, Words words) {
        this.importing = importing;
        this.words = words;
        this.texts = words.texts();
        setId("import");
        getStyleClass().add("import");
        importing.step().subscribe(step -> {
            getChildren().setAll(page(step));
            focus(step);
        });
        takeDrops(this, importing, () -> { });
    }

    /// Lets files be dropped on a screen: the first of them is read.
    ///
    /// @param then told after that, to come to the import
    public static void takeDrops(Region on, ImportViewModel importing, Runnable then) {
        on.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                on.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        on.addEventHandler(DragEvent.DRAG_EXITED, _ -> on.pseudoClassStateChanged(DROPPING, false));
        on.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                then.run();
                importing.open(files.getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Page page(ImportStep step) {
        var page = new Page(texts.get("import.title"));
        var wrong = new Banner(Icons.WRONG, Tone.BAD, "");
        wrong.setId("import-wrong");
        importing.wrong().subscribe(wrong::show);
        page.actions(actions(step));
        page.content(steps(step), wrong, pane(step, page));
        return page;
    }

    private Node[] actions(ImportStep step) {
        var back = Buttons.plain("import-back", texts.get(step == ImportStep.FILE ? "import.leave" : "import.back"), Icons.BACK, importing::back);
        back.disableProperty().bind(importing.busy());
        if (step == ImportStep.FILE) {
            return new Node[] {back};
        }
        var next = Buttons.primary("import-next", texts.get("import.next"), step == ImportStep.SUMMARY ? Icons.DONE : Icons.NEXT, importing::next);
        if (step == ImportStep.SUMMARY) {
            next.textProperty().bind(Bindings.createStringBinding(this::verb, importing.plan()));
        }
        next.disableProperty().bind(importing.busy());
        var abandon = Buttons.link("import-abandon", texts.get("import.abandon"), Icons.REMOVE, importing::abandon);
        abandon.disableProperty().bind(importing.busy());
        return new Node[] {abandon, back, next};
    }

    /// Where the step is worked on; never on what gives it up.
    private void focus(ImportStep step) {
        @Nullable Node first = lookup(switch (step) {
            case FILE -> "#import-choose";
            case ROWS -> "#import-rows";
            case TWINS -> "#twin-same";
            case COLUMNS, SUMMARY -> "#import-next";
        });
        if (first != null) {
            first.requestFocus();
        }
    }

    private String verb() {
        var plan = importing.plan().get();
        int people = plan == null ? 0 : plan.newPeople() + plan.completed();
        return people == 0 ? texts.get("import.do.nothing") : texts.count("import.do", people);
    }

    private Wrap steps(ImportStep now) {
        var row = new Wrap();
        for (ImportStep step : ImportStep.values()) {
            String name = (step.ordinal() + 1) + ". " + texts.of(step);
            row.getChildren().add(step.compareTo(now) < 0 ? new Chip(name, Tone.GOOD, Icons.DONE)
                    : new Chip(name, step == now ? Tone.ACCENT : Tone.NEUTRAL));
        }
        row.getStyleClass().add("import-steps");
        return row;
    }

    private Node pane(ImportStep step, Page page) {
        var names = new ImportWords(words);
        VBox pane = switch (step) {
            case FILE -> new FilePane(importing, texts);
            case COLUMNS -> new ColumnsPane(importing, names, page);
            case ROWS -> new RowsPane(importing, names, page);
            case TWINS -> new TwinsPane(importing, names, page);
            case SUMMARY -> new SummaryPane(importing, names, page);
        };
        pane.getStyleClass().add("import-pane");
        return pane;
    }
}

package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.timeline.FileThread;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.DueChip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.TaskBox;
import org.focale.desktop.kit.Tick;
import org.focale.desktop.kit.Words;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Step;
import org.jspecify.annotations.Nullable;

/// What is to be done for this person: tasks, then the next steps of the plan. Added, ticked and changed in place.
final class ToDoCard extends VBox {

    private static final int MOST_STEPS = 4;

    private final PersonViewModel file;
    private final ThreadViewModel thread;
    private final Words words;
    private final Texts texts;
    private final TaskBox add;
    private final Card card;
    /// The task that is being changed in its place.
    private @Nullable TaskBox changing;

    ToDoCard(PersonViewModel file, Words words) {
        this.file = file;
        this.thread = file.thread();
        this.words = words;
        this.texts = words.texts();
        this.card = new Card(texts.get("timeline.to-do"));
        card.getStyleClass().add("to-do");
        getChildren().setAll(card);
        add = new TaskBox("task", words, List.of(), texts.get("timeline.task.add")).quiet();
        add.whenSaved(() -> {
            if (!add.what().isEmpty()) {
                var said = add.said();
                thread.add(said.what(), said.due(), said.who(), () -> add.beginAfter(said));
            }
        });
        card.getChildren().add(file.locked().part(add));
        file.file().subscribe(_ -> add.offer(file.workers()));
        thread.thread().subscribe(this::show);
        thread.changing().subscribe(this::open);
    }

    private void show(FileThread read) {
        Refill.keepingFocus(card, () -> fill(read));
    }

    private void fill(FileThread read) {
        var nodes = new ArrayList<Node>();
        for (Task task : read.toDo()) {
            nodes.add(task.equals(thread.changing().get()) ? changing(task) : line(task, nodes.size() + 1));
        }
        List<Step> steps = read.nextSteps().stream().limit(MOST_STEPS).toList();
        if (!steps.isEmpty()) {
            nodes.add(new Prose(texts.get("timeline.next-steps"), Style.LABEL));
            steps.forEach(step -> nodes.add(line(step, nodes.size() + 1)));
        }
        if (nodes.isEmpty()) {
            nodes.add(new Prose(texts.get("timeline.to-do.empty"), Style.SMALL_MUTED));
        }
        card.body().getChildren().setAll(nodes);
    }

    /// Opened, it is where one types; whatever is read again meanwhile leaves it as it is.
    private void open(@Nullable Task task) {
        changing = null;
        show(thread.thread().get());
        if (changing != null) {
            changing.focus();
        }
    }

    private Line line(Task task, int number) {
        var line = new Line(tick("task-" + number, task.words(), () -> thread.tick(task)), task.words(), task.who());
        if (task.due() != null) {
            line.end(new DueChip(task.due(), words));
        }
        line.getStyleClass().add("task-line");
        return line.opens("task-" + number, () -> thread.change(task));
    }

    private Line line(Step step, int number) {
        var line = new Line(tick("step-" + number, step.words(), () -> thread.tick(step)), step.words(), step.who());
        if (step.due() != null) {
            line.end(new DueChip(step.due(), words));
        }
        line.getStyleClass().add("task-line");
        return line;
    }

    private Tick tick(String id, String what, Runnable done) {
        return file.locked().verb(new Tick(id + "-done", texts.get("timeline.task.tick", what), done));
    }

    private TaskBox changing(Task task) {
        if (changing != null) {
            return changing;
        }
        var box = new TaskBox("change-task", words, file.workers(), texts.get("timeline.note.save")).show(task);
        box.whenSaved(() -> thread.changed(task, new Task(task.id(), task.person(), box.what(), box.due(), box.who(), task.done())))
                .whenStopped(thread::stopChanging)
                .last(Buttons.icon("change-task-history", texts.get("kit.history"), Icons.HISTORY, () -> thread.past(task)))
                .last(Buttons.icon("change-task-delete", texts.get("timeline.task.delete"), Icons.DELETE, () -> thread.delete(task)));
        changing = box;
        return box;
    }
}

package org.focale.desktop.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.focale.base.Bug;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// The real dialogs, over the window that is in front.
public final class WindowDialogs implements Dialogs {

    private final Supplier<@Nullable Window> owner;
    private final Theme theme;
    private final Texts texts;
    private final Toasts toasts;

    public WindowDialogs(Supplier<@Nullable Window> owner, Theme theme, Texts texts, Toasts toasts) {
        this.owner = owner;
        this.theme = theme;
        this.texts = texts;
        this.toasts = toasts;
    }

    @Override
    public boolean confirm(Question question) {
        var dialog = new DialogWindow(owner.get(), theme, question.title(), texts.get("kit.cancel"));
        dialog.say(question.text());
        return dialog.ask(question.verb(), question.danger(), () -> true);
    }

    @Override
    public Optional<String> askText(Question question, String label, String now) {
        var field = new TextField(now);
        field.setId("answer");
        field.setAccessibleText(label);
        var words = new Label(label);
        words.getStyleClass().add(Style.LABEL);
        words.setLabelFor(field);
        var box = new VBox(words, field);
        box.getStyleClass().add("field");
        var sheet = new Sheet<>(question.title(), box, question.verb(),
                () -> Optional.of(field.getText().strip()).filter(text -> !text.isEmpty()));
        return ask(sheet, question.text());
    }

    @Override
    public <T> Optional<T> ask(Sheet<T> sheet) {
        return ask(sheet, "");
    }

    private <T> Optional<T> ask(Sheet<T> sheet, String text) {
        if (sheet.verb().isEmpty()) {
            var reading = new DialogWindow(owner.get(), theme, sheet.title(), texts.get("kit.close"));
            reading.add(sheet.content());
            reading.tell();
            return Optional.empty();
        }
        var dialog = new DialogWindow(owner.get(), theme, sheet.title(), texts.get("kit.cancel"));
        dialog.say(text);
        dialog.add(sheet.content());
        var answer = new Answer<T>();
        dialog.ask(sheet.verb(), sheet.danger(), () -> {
            answer.given = sheet.answer().get();
            return answer.given.isPresent();
        });
        return answer.given;
    }

    /// What was last read from a sheet; empty when the user went back.
    private static final class Answer<T> {
        private Optional<T> given = Optional.empty();
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return path(chooser(question).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        List<File> files = chooser(question).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return path(chooser(question).showSaveDialog(owner.get())).flatMap(chosen -> ended(chosen, question));
    }

    /// Not every system puts the ending there; where it is missing, nobody has asked yet about the file of the whole name.
    private Optional<Path> ended(Path chosen, FileQuestion question) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        if (question.endings().isEmpty() || question.endings().stream().anyMatch(ending -> name.endsWith("." + ending))) {
            return Optional.of(chosen);
        }
        Path whole = chosen.resolveSibling(chosen.getFileName() + "." + question.endings().getFirst());
        boolean free = Files.notExists(whole) || confirm(Question.danger(question.title(), texts.get("kit.replace", whole.getFileName()),
                texts.get("kit.replace.verb")));
        return Optional.of(whole).filter(_ -> free);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public void refused(Refused refused) {
        var dialog = new DialogWindow(owner.get(), theme, texts.get("kit.refused.title"), texts.get("kit.understood"));
        dialog.say(texts.get(refused));
        dialog.tell();
    }

    @Override
    public void bug(Bug bug) {
        var dialog = new DialogWindow(owner.get(), theme, texts.get("kit.bug.title"), texts.get("kit.close"));
        dialog.say(texts.get("kit.bug.text"));
        var code = new Label(bug.code());
        code.setId("bug-code");
        code.getStyleClass().add(Style.FIGURE);
        dialog.add(code);
        dialog.add(Buttons.link("copy-details", texts.get("kit.bug.copy"), Icons.COPY, () -> {
            var content = new ClipboardContent();
            content.putString(bug.code() + "\n" + bug.trace());
            Clipboard.getSystemClipboard().setContent(content);
        }));
        dialog.tell();
    }

    @Override
    public void toast(Toast toast) {
        toasts.show(toast);
    }

    private static FileChooser chooser(FileQuestion question) {
        var chooser = new FileChooser();
        chooser.setTitle(question.title());
        if (!question.name().isEmpty()) {
            chooser.setInitialFileName(question.name());
        }
        if (!question.endings().isEmpty()) {
            var filter = new FileChooser.ExtensionFilter(question.kind(), question.endings().stream().map(ending -> "*." + ending).toList());
            chooser.getExtensionFilters().setAll(filter);
        }
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}

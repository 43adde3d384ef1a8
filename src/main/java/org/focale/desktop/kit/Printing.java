package org.focale.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.focale.app.file.Printers;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// Asks which printer, and sends pages to it beside the window.
public final class Printing {

    private static final int MOST = 99;

    private final Printers printers;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;

    public Printing(Printers printers, Jobs jobs, Dialogs dialogs, Words words) {
        this.printers = printers;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
    }

    /// What was chosen.
    public record Wanted(String printer, int copies) {}

    /// @param title what is printed, in words: "Imprimer le CV"
    /// @param pdf   makes the pages, off the window thread
    public void print(String title, Jobs.Work<byte[]> pdf) {
        jobs.beside(texts.get("kit.print.looking"), _ -> printers.names(), names -> dialogs.ask(asking(title, names)).ifPresent(wanted ->
                jobs.beside(texts.get("kit.print.running"), progress -> {
                    printers.print(pdf.run(progress), wanted.printer(), wanted.copies());
                    return wanted.printer();
                }, printer -> dialogs.toast(new Toast(texts.get("kit.print.done", printer))))));
    }

    /// @param names the one that is offered first
    public Sheet<Wanted> asking(String title, List<String> names) {
        var fields = new Fields(words);
        Field<@Nullable String> printer = fields.choice("print-printer", texts.get("kit.print.printer"), names, name -> name);
        printer.value().set(names.getFirst());
        Field<@Nullable Integer> copies = fields.number("print-copies", texts.get("kit.print.copies"), 1, MOST);
        copies.value().set(1);
        var content = new VBox(printer, copies, new Prose(texts.get("kit.print.hint"), Style.SMALL_MUTED));
        content.getStyleClass().add(Style.COLUMN);
        return new Sheet<>(title, content, texts.get("kit.print.verb"),
                () -> copies.isGood() ? answer(printer.value().get(), copies.value().get()) : Optional.empty());
    }

    private static Optional<Wanted> answer(@Nullable String printer, @Nullable Integer copies) {
        return printer == null ? Optional.empty() : Optional.of(new Wanted(printer, copies == null ? 1 : copies));
    }
}

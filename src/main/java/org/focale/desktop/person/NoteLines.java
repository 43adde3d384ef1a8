package org.focale.desktop.person;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;

/// A note on the thread: what was said, to whom it is open, and what can be done with it. A long one is folded.
final class NoteLines {

    /// Five lines or so; a note that is only a little longer is not worth folding.
    private static final int FOLDED = 420;
    private static final int LONG = 560;
    private static final int FOLDED_LINES = 6;

    private final ThreadViewModel thread;
    private final FieldSheets sheets;
    private final Words words;
    private final Texts texts;

    NoteLines(PersonViewModel file, Words words) {
        this.thread = file.thread();
        this.words = words;
        this.texts = words.texts();
        this.sheets = new FieldSheets(file.dialogs(), words);
    }

    Line line(Note note, String id) {
        boolean mine = note.sharing() == Sharing.MINE;
        var line = new Line(icon(note.medium()), mine ? Tone.WARN : Tone.NEUTRAL, title(note), "")
                .aside(HappenedLines.aside(note.date() == null ? "" : words.day(note.date()),
                        note.minutes() == null ? "" : words.lasting(Duration.ofMinutes(note.minutes()))));
        line.getStyleClass().add("note-line");
        if (!thread.mayRead(note)) {
            line.says(new Prose(texts.get("timeline.note.personal", note.author()), Style.SMALL_MUTED));
            return line.below(new Chip(texts.of(Sharing.MINE), Tone.WARN, Icons.LOCK));
        }
        says(line, note, id);
        if (mine) {
            line.getStyleClass().add("note-mine");
            line.below(new Chip(texts.get("timeline.note.mine"), Tone.WARN, Icons.LOCK));
        } else if (note.sharing() == Sharing.LEAD) {
            line.below(new Chip(texts.of(Sharing.LEAD), Tone.ACCENT, Icons.EXCHANGE));
        }
        return line.end(verbs(note, id)).opens(id, () -> thread.rewrite(note));
    }

    private String title(Note note) {
        String medium = texts.of(note.medium());
        return note.author().isBlank() ? medium
                : texts.get(note.medium() == Medium.OTHER ? "timeline.note.by" : "timeline.note.with", medium, note.author());
    }

    private static Icons icon(Medium medium) {
        return switch (medium) {
            case OTHER -> Icons.NOTE;
            case INTERVIEW -> Icons.INTERVIEW;
            case CALL -> Icons.PHONE;
            case MESSAGE -> Icons.MESSAGE;
            case VISIT -> Icons.ADDRESS;
            case GROUP -> Icons.PEOPLE;
            case LETTER -> Icons.MAIL;
        };
    }

    private void says(Line line, Note note, String id) {
        String start = start(note.text());
        var prose = new Prose(start, Style.SMALL);
        line.says(prose);
        if (!start.equals(note.text())) {
            var more = Buttons.bare(Buttons.link(id + "-more", texts.get("timeline.note.more"), Icons.EXPAND, () -> {}));
            more.setOnAction(_ -> {
                boolean folded = prose.getText().equals(start);
                prose.setText(folded ? note.text() : start);
                more.setText(texts.get(folded ? "timeline.note.less" : "timeline.note.more"));
            });
            line.below(more);
        }
    }

    /// The beginning of a long note, up to the end of a word.
    static String start(String text) {
        int lines = 0;
        int end = 0;
        while (end < text.length() && lines < FOLDED_LINES) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (end == text.length() && text.length() <= LONG) {
            return text;
        }
        int most = Math.min(end, FOLDED);
        int space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
        int cut = space > most / 2 ? space : most;
        if (cut < text.length() && Character.isLowSurrogate(text.charAt(cut))) {
            cut--;
        }
        return text.substring(0, cut).stripTrailing() + " …";
    }

    private Node[] verbs(Note note, String id) {
        Button history = Buttons.icon(id + "-history", texts.get("timeline.note.history"), Icons.HISTORY, () -> {
            var editor = thread.editor(note);
            editor.history("text", said -> sheets.history(editor, "text", texts.get("timeline.note.text"), said));
        });
        Button edit = Buttons.icon(id + "-edit", texts.get("timeline.note.edit"), Icons.EDIT, () -> thread.rewrite(note));
        Button delete = Buttons.icon(id + "-delete", texts.get("timeline.note.delete"), Icons.DELETE, () -> thread.delete(note));
        for (Button each : new Button[] {history, edit, delete}) {
            each.getStyleClass().add("quiet-verb");
        }
        return new Node[] {history, edit, delete};
    }
}

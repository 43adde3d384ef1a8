package org.focale.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import org.focale.app.timeline.WordHints;
import org.focale.app.timeline.WordHints.Hint;
import org.focale.app.timeline.WordHints.Theme;
import org.focale.base.Texts;

/// The words about someone that could be left out, and why: small, under where one writes, and never in the way. Nothing leaves the PC.
public final class WordHint extends Prose {

    private static final int MOST = 3;

    private final Texts texts;

    /// Says nothing until it is told what to say.
    public WordHint(String id, Texts texts) {
        super("", "word-hint", Style.SMALL_MUTED);
        this.texts = texts;
        setId(id);
        setGraphic(Icons.IDEA.node());
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// Follows what stands in a field, at each letter. For a few lines; a long text is better read beside the window.
    public static WordHint under(TextInputControl field, Texts texts) {
        var hint = new WordHint(field.getId() + "-word-hint", texts);
        field.textProperty().subscribe(typed -> hint.show(typed == null || typed.isBlank() ? List.of() : WordHints.shipped().in(typed)));
        return hint;
    }

    public void show(List<Hint> hints) {
        setText(hints.isEmpty() ? "" : words(hints));
    }

    private String words(List<Hint> hints) {
        var theme = hints.getFirst().theme();
        String found = hints.stream().filter(each -> each.theme() == theme).map(Hint::words).limit(MOST).collect(Collectors.joining(" », « "));
        return texts.get("timeline.hint", found, texts.get(reason(theme)));
    }

    private static String reason(Theme theme) {
        return switch (theme) {
            case HEALTH -> "timeline.hint.health";
            case OFFENCES -> "timeline.hint.offences";
            case RELIGION -> "timeline.hint.religion";
            case ORIGIN -> "timeline.hint.origin";
            case OPINIONS -> "timeline.hint.opinions";
            case INTIMACY -> "timeline.hint.intimacy";
            case SECURITY_NUMBER -> "timeline.hint.security-number";
        };
    }
}

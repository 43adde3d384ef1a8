package org.focale.desktop.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.focale.app.review.WordDiff.Kind;
import org.focale.app.review.WordDiff.Piece;
import org.focale.base.Texts;

/// A text with what was taken out struck through and what was put in underlined: each has its colour, and its mark for those who see none.
final class MarkedWords extends TextFlow {

    /// Between a word and the one in its place: narrower than a space, since none is in the text.
    private static final String APART = "\u200a\u200a";

    MarkedWords(List<Piece> pieces, Texts texts) {
        getStyleClass().add("marked-words");
        setMinHeight(USE_PREF_SIZE);
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.ADDED && !getChildren().isEmpty()) {
                getChildren().add(new Text(APART));
            }
            getChildren().add(text(piece));
        }
        setAccessibleText(pieces.stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> texts.get("review.removed", piece.text());
            case ADDED -> texts.get("review.added", piece.text());
        }).collect(Collectors.joining(" ")));
    }

    private static Text text(Piece piece) {
        var text = new Text(piece.text());
        text.getStyleClass().add(piece.kind() == Kind.SAME ? "word" : piece.kind() == Kind.REMOVED ? "word-removed" : "word-added");
        return text;
    }
}

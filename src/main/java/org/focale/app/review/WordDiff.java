package org.focale.app.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What was taken out of a text and what was put into it, by whole words.
public final class WordDiff {

    /// A word with what sticks to it ("l’atelier," is one), or the space between two.
    private static final Pattern WORD = Pattern.compile("\\R|[^\\S\\r\\n]+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /// Words that two wholly different texts may have before only the whole is told: comparing grows with the square of what differs.
    private static final int MOST_WORDS = 12_000;

    private static final String MARKS = ".!?…";

    private WordDiff() {}

    /// What became of a piece of text.
    public enum Kind { SAME, REMOVED, ADDED }

    /// @param text never empty
    public record Piece(Kind kind, String text) {}

    /// The pieces in reading order: without those added they are `from`, without those removed they are `to`.
    public static List<Piece> between(String from, String to) {
        var pieces = new Pieces();
        List<String> was = words(from);
        List<String> is = words(to);
        if (!from.equals(to) && was.size() + is.size() > MOST_WORDS) {
            pieces.add(Kind.REMOVED, was);
            pieces.add(Kind.ADDED, is);
            return pieces.list;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.add(Kind.SAME, was.subList(at, start));
            pieces.add(Kind.REMOVED, delta.getSource().getLines());
            pieces.add(Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        pieces.add(Kind.SAME, was.subList(at, was.size()));
        return pieces.joined().ended();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Neighbours of one kind are one piece.
    private static final class Pieces {

        private final List<Piece> list = new ArrayList<>();

        void add(Kind kind, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            String text = String.join("", words);
            if (!list.isEmpty() && list.getLast().kind() == kind) {
                text = list.removeLast().text() + text;
            }
            list.add(new Piece(kind, text));
        }

        /// A space, a comma or the end of a paragraph between two changes belongs to them: whole passages read better than word after word.
        Pieces joined() {
            var calm = new Pieces();
            var removed = new ArrayList<String>();
            var added = new ArrayList<String>();
            for (int i = 0; i < list.size(); i++) {
                Piece piece = list.get(i);
                boolean between = piece.kind() == Kind.SAME && i > 0 && i < list.size() - 1
                        && piece.text().codePoints().noneMatch(Character::isLetterOrDigit);
                if (piece.kind() == Kind.SAME && !between) {
                    calm.add(Kind.REMOVED, removed);
                    calm.add(Kind.ADDED, added);
                    removed.clear();
                    added.clear();
                    calm.add(Kind.SAME, List.of(piece.text()));
                } else {
                    if (piece.kind() != Kind.ADDED) {
                        removed.add(piece.text());
                    }
                    if (piece.kind() != Kind.REMOVED) {
                        added.add(piece.text());
                    }
                }
            }
            calm.add(Kind.REMOVED, removed);
            calm.add(Kind.ADDED, added);
            return calm;
        }

        /// A sentence that came or went takes its own full stop with it, not the one before it.
        List<Piece> ended() {
            for (int i = 1; i + 1 < list.size(); i++) {
                Piece before = list.get(i - 1);
                Piece piece = list.get(i);
                Piece after = list.get(i + 1);
                if (piece.text().length() < 2) {
                    continue;
                }
                char mark = piece.text().charAt(0);
                if (before.kind() == Kind.SAME && piece.kind() != Kind.SAME && after.kind() == Kind.SAME && MARKS.indexOf(mark) >= 0
                        && after.text().charAt(0) == mark) {
                    list.set(i - 1, new Piece(Kind.SAME, before.text() + mark));
                    list.set(i, new Piece(piece.kind(), piece.text().substring(1) + mark));
                    list.set(i + 1, new Piece(Kind.SAME, after.text().substring(1)));
                }
            }
            return list.stream().filter(piece -> !piece.text().isEmpty()).toList();
        }
    }
}

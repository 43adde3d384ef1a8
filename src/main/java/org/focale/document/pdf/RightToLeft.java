package org.focale.document.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Arabic and Hebrew in the order they are read, by the bidirectional algorithm of the JDK (Unicode UAX 9).
///
/// A paragraph with any Latin letter is read from left to right, as the page is, and so is a dot between two fields. All that lies between two
/// pieces of Latin text is given to the renderer as one piece, and put in order line by line, so that a number in an Arabic sentence stands
/// where it belongs.
final class RightToLeft implements BidiReorderer {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(pair('(', ')'), pair(')', '('), pair('[', ']'), pair(']', '['),
            pair('{', '}'), pair('}', '{'), pair('<', '>'), pair('>', '<'), pair('«', '»'), pair('»', '«'), pair('‹', '›'), pair('›', '‹'));

    /// The mark of Unicode that says so; for finding the pieces alone, never drawn.
    private static final char LEFT_TO_RIGHT = '\u200e';

    private static Map.Entry<Integer, Integer> pair(int sign, int other) {
        return Map.entry(sign, other);
    }

    /// Whether any letter of it is read from right to left.
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// As it is drawn from left to right: letters joined, order turned.
    static String drawn(String text) {
        if (!isIn(text)) {
            return text;
        }
        var pieces = new Pieces();
        pieces.setParagraph(text, BidiSplitter.LTR);
        var turned = new StringBuilder(text.length());
        for (BidiTextRun run : pieces.runs) {
            String piece = text.substring(run.getStart(), run.getStart() + run.getLength());
            turned.append(run.getDirection() == BidiSplitter.RTL ? turned(ArabicLetters.joined(piece)) : piece);
        }
        return turned.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return turned(text);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String turned(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var letters = new ArrayList<String>();
        var levels = new ArrayList<Integer>();
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int level = bidi.getLevelAt(at);
            at += Character.charCount(letter);
            if (Character.getType(letter) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
                letters.set(letters.size() - 1, letters.getLast() + Character.toString(letter));
            } else {
                letters.add(Character.toString(level % 2 == 1 ? MIRRORED.getOrDefault(letter, letter) : letter));
                levels.add(level);
            }
        }
        byte[] depths = new byte[levels.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = levels.get(i).byteValue();
        }
        Object[] inOrder = letters.toArray();
        Bidi.reorderVisually(depths, 0, inOrder, 0, inOrder.length);
        var line = new StringBuilder(text.length());
        for (Object letter : inOrder) {
            line.append(letter);
        }
        return line.toString();
    }

    /// Where one direction gives way to the other.
    static final class Pieces implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte defaultDirection) {
            String paragraph = text.replace('·', LEFT_TO_RIGHT);
            boolean latin = getBaseDirection(paragraph) == LTR;
            var bidi = new Bidi(paragraph, latin ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
            var found = new ArrayList<BidiTextRun>();
            int start = 0;
            for (int run = 0; run < bidi.getRunCount(); run++) {
                boolean last = run == bidi.getRunCount() - 1;
                boolean turns = bidi.getRunLevel(run) > 0;
                if (last || bidi.getRunLevel(run + 1) > 0 != turns) {
                    found.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, turns ? RTL : LTR));
                    start = bidi.getRunLimit(run);
                }
            }
            runs = List.copyOf(found);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            return runs.get(runIndex);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            boolean latin = paragraph.codePoints().anyMatch(letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
            return latin || !isIn(paragraph) ? LTR : RTL;
        }
    }
}

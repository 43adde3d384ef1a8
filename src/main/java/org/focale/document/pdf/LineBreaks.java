package org.focale.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a line may end, the French way: never after an apostrophe or `«`, never before `»` or a high sign, even when the
/// person typed an ordinary space there. One text at a time.
final class LineBreaks implements FSTextBreaker {

    private static final int NO_MORE = -1;
    private static final String NEVER_FIRST = "»:;!?·%";

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /// @return the index before which the next line may begin; the length of the text once; then -1
    @Override
    public int next() {
        if (at >= text.length()) {
            return NO_MORE;
        }
        at++;
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean isBreak(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ' || before == '\n') {
            return after != ' ' && NEVER_FIRST.indexOf(after) < 0 && !(index > 1 && text.charAt(index - 2) == '«');
        }
        return (before == '-' || before == '/') && index > 1 && Character.isLetter(text.charAt(index - 2)) && Character.isLetter(after);
    }
}

package org.focale.desktop.cv;

import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;

/// One line as the screen shows it.
///
/// @param detail  under the title: when and where
/// @param source  where it comes from, counted from the records
/// @param file    what the file says of it, which the person may say otherwise; empty when it says nothing
/// @param wording how this CV says it instead, empty for as the file says it
/// @param on      whether it is on this CV
/// @param waiting how many records behind it wait for the person's answer
record CvRow(CvLine line, String title, String detail, String source, String file, String wording, boolean on, int waiting) {

    String key() {
        return line.key();
    }

    /// Only what the person agreed to can be on a CV.
    boolean isAgreed() {
        return line.state() == LineState.AGREED;
    }

    /// Whether it would be drawn with the same nodes: only its switch may differ.
    boolean looksAs(CvRow other) {
        return new CvRow(line, title, detail, source, file, wording, other.on, waiting).equals(other);
    }
}

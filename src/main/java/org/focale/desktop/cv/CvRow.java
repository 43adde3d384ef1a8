package org.focale.desktop.cv;

import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;

/// One line as the screen shows it.
///
/// @param detail  under the title: when and where
/// @param source  where it comes from, counted from the records
/// @param on      whether it is on this CV
/// @param waiting how many records behind it wait for the person's answer
record CvRow(CvLine line, String title, String detail, String source, boolean on, int waiting) {

    String key() {
        return line.key();
    }

    /// Only what the person agreed to can be on a CV.
    boolean isAgreed() {
        return line.state() == LineState.AGREED;
    }

    CvRow withOn(boolean switched) {
        return new CvRow(line, title, detail, source, switched, waiting);
    }
}

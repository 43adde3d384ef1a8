package org.focale.desktop.cv;

import java.util.List;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.MakeCv;
import org.focale.document.pdf.PageImage;
import org.jspecify.annotations.Nullable;

/// The pages of one CV as they were drawn at one width: the very bytes that an export writes, when it is not signed.
///
/// @param across in pixels of the display
@SuppressWarnings("ArrayRecordComponent")
record DrawnCv(CvFile cv, byte[] pdf, int across, List<PageImage> pages) {

    /// @param before what was drawn last: at another width, the same pages are not laid out again
    static DrawnCv draw(MakeCv make, CvFile cv, int across, @Nullable DrawnCv before) {
        byte[] pdf = before != null && before.cv().equals(cv) ? before.pdf() : make.pdf(cv);
        return new DrawnCv(cv, pdf, across, CvPages.pages(pdf, across));
    }

    boolean shows(CvFile wanted, int width) {
        return cv.equals(wanted) && across == width;
    }
}

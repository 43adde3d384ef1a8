package org.focale.app.cv;

/// The kinds of file that a CV leaves in.
public enum CvFormat {
    /// The page as it is printed, with the same for a machine inside.
    PDF("pdf"),
    /// For Word.
    DOCX("docx"),
    /// For LibreOffice.
    ODT("odt"),
    /// For the fields of a job site.
    TEXT("txt");

    private final String ending;

    CvFormat(String ending) {
        this.ending = ending;
    }

    /// How its files end, without the dot.
    public String ending() {
        return ending;
    }
}

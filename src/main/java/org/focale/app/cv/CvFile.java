package org.focale.app.cv;

import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;

/// One CV ready to be shown: the person's file, the choice of lines, and the lines it may choose from.
public record CvFile(PersonFile file, Cv cv, CvLines lines) {

    public static CvFile of(PersonFile file, Cv cv) {
        return new CvFile(file, cv, CvLines.of(file));
    }

    /// As it will stand once this choice is saved.
    public CvFile with(Cv left) {
        return new CvFile(file.withCv(left), left, lines);
    }

    /// Whether the workspace has this CV; a first one is shown before it is saved.
    public boolean isSaved() {
        return file.cvs().stream().anyMatch(each -> each.id().equals(cv.id()));
    }

    /// What stands on the page.
    public CvLines shown() {
        return lines.on(cv);
    }
}

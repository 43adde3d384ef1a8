package org.focale.app.cv;

import java.nio.file.Path;
import org.focale.app.badge.ProveCv;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.document.word.DocxFile;
import org.focale.document.word.Manuscript;
import org.focale.document.word.OdtFile;
import org.focale.document.word.PlainFile;

/// Writes CVs where the user says. The only files with a person's name that leave the program.
public final class ExportCv {

    private final MakeCv make;
    private final ProveCv prove;

    public ExportCv(MakeCv make, ProveCv prove) {
        this.make = make;
        this.prove = prove;
    }

    /// What the file is called unless the user says otherwise: "CV Mirela Popescu.pdf", by the name that its page bears.
    public String proposedName(CvFile cv, CvFormat format) {
        return FileNames.safe("CV " + make.nameOn(cv)) + "." + format.ending();
    }

    /// What [#export] writes.
    public byte[] content(CvFile cv, CvFormat format) {
        return switch (format) {
            case PDF -> cv.cv().signed() ? proved(cv) : make.pdf(cv);
            case DOCX -> DocxFile.of(Manuscript.of(make.content(cv)), make.today());
            case ODT -> OdtFile.of(Manuscript.of(make.content(cv)), make.today());
            case TEXT -> PlainFile.of(Manuscript.of(make.content(cv)));
        };
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(CvFile cv, Path target, CvFormat format) {
        UserFiles.write(target, content(cv, format));
    }

    /// The page with the badges of its lines, and signed as a whole: `focale verify` tells when one character was changed.
    private byte[] proved(CvFile cv) {
        var provenance = prove.provenance(cv.file(), cv.cv(), cv.shown());
        return prove.seal(make.pdf(cv, prove.enclosed(provenance, cv.file(), cv.cv(), cv.shown())), provenance);
    }
}

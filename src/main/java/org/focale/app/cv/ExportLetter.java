package org.focale.app.cv;

import java.nio.file.Path;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.base.Texts;
import org.focale.document.letter.CoverLetter;
import org.focale.document.letter.CoverLetterWords;
import org.focale.document.pdf.CoverLetterDocument;
import org.focale.document.word.DocxFile;
import org.focale.document.word.Manuscript;
import org.focale.document.word.OdtFile;
import org.focale.document.word.PlainFile;

/// Writes the letter that goes with a CV where the user says, in the look of that CV.
public final class ExportLetter {

    private final MakeCv make;
    private final CoverLetterDocument document;

    public ExportLetter(MakeCv make, CoverLetterDocument document) {
        this.make = make;
        this.document = document;
    }

    /// Whether the person wrote one.
    public boolean isWritten(CvFile cv) {
        return !cv.cv().letter().isBlank();
    }

    /// What the file is called unless the user says otherwise: "Lettre Mirela Popescu.pdf", by the name that its page bears.
    public String proposedName(CvFile cv, CvFormat format, Texts texts) {
        return FileNames.safe(texts.get("cv-files.letter.name", make.nameOn(cv))) + "." + format.ending();
    }

    /// What [#export] writes.
    ///
    /// @throws NoLetter when none was written yet
    public byte[] content(CvFile cv, CvFormat format) {
        var letter = letter(cv);
        return switch (format) {
            case PDF -> document.print(letter, make.today());
            case DOCX -> DocxFile.of(Manuscript.of(letter), make.today());
            case ODT -> OdtFile.of(Manuscript.of(letter), make.today());
            case TEXT -> PlainFile.of(Manuscript.of(letter));
        };
    }

    /// @throws NoLetter                        when none was written yet
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(CvFile cv, Path target, CvFormat format) {
        UserFiles.write(target, content(cv, format));
    }

    private CoverLetter letter(CvFile cv) {
        var letter = CoverLetterWords.of(make.content(cv), cv.cv(), make.today());
        if (letter.isEmpty()) {
            throw new NoLetter();
        }
        return letter;
    }
}

package org.focale.app.cv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.focale.app.badge.ProveCv;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.person.ReadPersonFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.PersonId;

/// Writes CVs where the user says. The only files with a person's name that leave the program.
public final class ExportCv {

    private final ReadPersonFile files;
    private final MakeCv make;
    private final ProveCv prove;

    public ExportCv(ReadPersonFile files, MakeCv make, ProveCv prove) {
        this.files = files;
        this.make = make;
        this.prove = prove;
    }

    /// What the file is called unless the user says otherwise: "CV Mirela Popescu.pdf".
    public String proposedName(PersonFile file) {
        return FileNames.safe("CV " + file.person().displayName()) + ".pdf";
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(CvFile cv, Path target, Texts texts) {
        UserFiles.write(target, proved(cv, texts));
    }

    /// The page with the badges of its lines, and signed as a whole: `focale verify` tells when one character was changed.
    public byte[] proved(CvFile cv, Texts texts) {
        var provenance = prove.provenance(cv.file(), cv.cv(), cv.shown());
        return prove.seal(make.pdf(cv, prove.enclosed(provenance, cv.file(), cv.shown(), texts)), provenance);
    }

    /// Writes the CV of each person into a folder, on every core, and says where each one is, in the order asked for.
    ///
    /// @throws org.focale.app.file.NotWritten when the folder cannot be written; CVs already written stay
    public List<Path> exportAll(List<PersonId> people, Path folder, Texts texts, Progress progress) {
        var work = new ArrayList<Named>();
        Set<String> taken = new HashSet<>();
        for (PersonId id : people) {
            files.read(id).ifPresent(file -> work.add(new Named(file, folder.resolve(FileNames.unused(proposedName(file), taken)))));
        }
        var done = new AtomicInteger();
        return work.parallelStream().map(each -> {
            export(make.of(each.file(), texts), each.target(), texts);
            progress.report(done.incrementAndGet(), work.size());
            return each.target();
        }).toList();
    }

    /// A file and where its CV goes.
    private record Named(PersonFile file, Path target) {}
}

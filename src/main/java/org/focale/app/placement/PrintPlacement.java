package org.focale.app.placement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.reference.Lists;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.pdf.PlacementDocument;
import org.focale.document.placement.AgreementSource;
import org.focale.document.placement.GridSource;
import org.focale.domain.activity.PlacementId;

/// Writes what a placement needs on paper where the user says: the data of its agreement, and the grid for its tutor.
public final class PrintPlacement {

    /// What is printed.
    public enum Paper { AGREEMENT, GRID }

    private final Session session;
    private final ReadPlacement read;
    private final Lists lists;
    private final PlacementDocument document;

    PrintPlacement(Session session, ReadPlacement read, Lists lists, PlacementDocument document) {
        this.session = session;
        this.read = read;
        this.lists = lists;
        this.document = document;
    }

    /// What the file is called unless the user says otherwise: "Grille Mirela Popescu.pdf".
    public String proposedName(PlacementFile file, Paper paper, Texts texts) {
        return FileNames.safe(texts.get(paper == Paper.GRID ? "placement.grid.file" : "placement.sheet.file", file.person().displayName())) + ".pdf";
    }

    /// PDF/A-3a and PDF/UA-1.
    public byte[] pdf(PlacementFile file, Paper paper, Texts texts) {
        return switch (paper) {
            case AGREEMENT -> document.agreement(new AgreementSource(file.person(), file.whole(), file.host().orElse(null),
                    session.organisationName(), file.referent(), file.findings()), texts, session.today());
            case GRID -> document.grid(new GridSource(file.person().displayName(), session.organisationName(), file.whole().placement(),
                    skills(texts)), texts, session.today());
        };
    }

    /// In the order of the screen it is typed into.
    private List<String> skills(Texts texts) {
        return lists.choices(ReferenceFiles.SOFT_SKILLS).stream().map(choice -> choice.label(texts.locale())).toList();
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(PlacementFile file, Paper paper, Path target, Texts texts) {
        UserFiles.write(target, pdf(file, paper, texts));
    }

    /// The same for a door that shows no screen.
    ///
    /// @return false when no placement has this id here
    public boolean export(PlacementId id, Paper paper, Path target, Texts texts) {
        Function<PlacementFile, Boolean> write = file -> {
            export(file, paper, target, texts);
            return true;
        };
        return read.read(id).map(write).orElse(false);
    }
}

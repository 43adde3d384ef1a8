package org.focale.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.focale.app.archive.LoadArchive;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.creation.SheetInWorkspace;
import org.focale.app.file.UserFiles;
import org.focale.app.sample.LoadSample;
import org.focale.app.workspace.OpenWorkspace;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.html.RecoveryPage;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.RecoverySheet;
import org.focale.seal.RecoveryKey;

/// What can be done before a workspace is open. Made once, by `Main`, and given to both doors.
public record Entrance(
        CreateWorkspace create,
        AcceptInvitation invitations,
        OpenWorkspace open,
        LoadSample sample,
        LoadArchive archives,
        CvDocument cvs,
        RecoverySheet sheets,
        Clock clock) {


    /// What can be done in the workspace that was opened.
    public UseCases in(Session session) {
        return UseCases.of(session, cvs);
    }

    /// The sheet that opens this workspace when its passphrase is lost, as a PDF to be printed.
    public byte[] sheet(String organisation, String site, RecoveryKey recovery, Texts texts) {
        return sheets.render(new RecoveryPage.Sheet(organisation, site, LocalDate.now(clock), recovery.start(), recovery.groups()), texts);
    }

    /// Writes the sheet where the user says.
    ///
    /// @throws SheetInWorkspace when that is in the folder it opens: whoever takes the folder would take the key with it
    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void saveSheet(Path target, CreateWorkspace.Asked asked, RecoveryKey recovery, Texts texts) {
        if (target.toAbsolutePath().normalize().startsWith(asked.folder().toAbsolutePath().normalize())) {
            throw new SheetInWorkspace();
        }
        UserFiles.write(target, sheet(asked.organisation(), asked.site(), recovery, texts));
    }
}

package org.focale.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.focale.app.archive.LoadArchive;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.sample.LoadSample;
import org.focale.app.sample.SampleFiles;
import org.focale.app.sample.SampleReader;
import org.focale.app.workspace.OpenWorkspace;
import org.focale.base.Ids;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PdfPress;
import org.focale.document.pdf.RecoverySheet;
import org.focale.store.Disk;
import org.focale.store.Workspaces;

/// The program as `Main` puts it together, at the hour of a test.
public final class Entrances {

    /// A Monday morning in November that does not pass.
    public static final Entrance MONDAY = at(Clock.fixed(Workspaces.NOW, ZoneId.of("Europe/Paris")));

    private Entrances() {}

    public static Entrance at(Clock clock) {
        var ids = new Ids(clock, new SecureRandom());
        var create = new CreateWorkspace(Disk.real(), clock, ids);
        var press = new PdfPress();
        return new Entrance(create, new AcceptInvitation(Disk.real(), clock, ids), new OpenWorkspace(Disk.real(), clock, ids),
                new LoadSample(create, new SampleReader(SampleFiles.shipped()), clock, ids),
                new LoadArchive(Disk.real(), clock, ids), new CvDocument(press), new RecoverySheet(press), clock);
    }
}

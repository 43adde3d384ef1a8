package org.focale.app.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.file.UserFiles;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.domain.site.Worker;
import org.focale.seal.Passphrase;
import org.focale.seal.PassphraseWords;
import org.focale.seal.RecoveryKey;
import org.focale.store.ChangeKind;

/// Makes a workspace of invented people, by the ordinary save.
public final class LoadSample {

    private final CreateWorkspace create;
    private final SampleReader reader;
    private final Clock clock;
    private final Ids ids;

    public LoadSample(CreateWorkspace create, SampleReader reader, Clock clock, Ids ids) {
        this.create = create;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
    }

    /// @param name one of [SampleReader#NAMES]
    /// @throws org.focale.base.Refused when no sample has this name, or the folder is not free
    public Session load(String name, Path folder, Passphrase passphrase) {
        if (!SampleReader.NAMES.contains(name)) {
            throw new SampleUnknown(name);
        }
        var sample = reader.read(name, LocalDate.now(clock), ids);
        var asked = new CreateWorkspace.Asked(folder, sample.organisationName(), sample.role(), sample.siteName(), "", sample.programme());
        var session = create.create(asked, passphrase, RecoveryKey.generate());
        try {
            var saves = new Saves(session);
            saves.createAll(sample.records(), ChangeKind.SAMPLE, Progress.NONE);
            saves.saveAll(PathwaySample.programmes(session, sample), ChangeKind.SAMPLE, Progress.NONE);
            DocumentsSample.into(session, sample, name);
        } catch (RuntimeException refused) {
            session.close();
            throw refused;
        }
        sample.records().stream().filter(Worker.class::isInstance).map(Worker.class::cast).findFirst()
                .ifPresent(worker -> session.workAs(worker.name()));
        return session;
    }

    /// The same in a temporary folder that is deleted when the workspace is closed. Its passphrase is nobody's.
    ///
    /// @param name one of [SampleReader#NAMES]
    /// @throws org.focale.base.Refused when there is no place for it
    public Session temporary(String name) {
        var folder = UserFiles.temporaryFolder();
        try (var passphrase = new Passphrase(String.join(" ", PassphraseWords.propose(new SecureRandom())).toCharArray())) {
            return load(name, folder.resolve(name), passphrase).goneWhenClosed(() -> UserFiles.deleteFolder(folder));
        } catch (RuntimeException refused) {
            UserFiles.deleteFolder(folder);
            throw refused;
        }
    }
}

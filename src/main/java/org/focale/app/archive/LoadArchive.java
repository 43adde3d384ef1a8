package org.focale.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.focale.app.file.NotRead;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.base.Sha256;
import org.focale.change.RecordChange;
import org.focale.exchange.BundleMalformed;
import org.focale.exchange.RecordReader;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Disk;
import org.focale.store.Workspace;
import org.focale.store.Writing;

/// Makes a workspace again of everything that another one was written out to.
///
/// It is the same organisation on a new PC: its records are what they were, with who wrote them and when, and it has keys of its own.
/// What is new from here on is numbered anew, so partners take it for what it is.
public final class LoadArchive {

    /// Bytes; none that is larger was ever attached.
    private static final int LARGEST_DOCUMENT = 64 << 20;

    private final Disk disk;
    private final Clock clock;
    private final Ids ids;

    public LoadArchive(Disk disk, Clock clock, Ids ids) {
        this.disk = disk;
        this.clock = clock;
        this.ids = ids;
    }

    /// @throws NotAnArchive  when the file is something else
    /// @throws ArchiveTooNew when a newer version wrote it in another way
    public ArchiveHead head(Path archive) {
        return in(archive, zip -> part(zip, ArchiveParts.HEAD, ArchiveHead::read));
    }

    /// All of it, or no workspace.
    ///
    /// @param folder must be empty or not exist
    /// @throws org.focale.base.Refused when the file is not what it should be, the folder not free, or the disk full
    public Session load(Path archive, Path folder, Passphrase passphrase, RecoveryKey recovery, Progress progress) {
        return in(archive, zip -> {
            var head = part(zip, ArchiveParts.HEAD, ArchiveHead::read);
            var asked = new Workspace.Asked(head.organisation(), head.role(), head.siteName(), head.organisationName(), (writing, _) -> {
                if (zip.getEntry(ArchiveParts.ERASED) != null) {
                    part(zip, ArchiveParts.ERASED, ArchivedErasures::read).forEach(each -> writing.erase(each.person(), each.at(), each.everywhere()));
                }
                part(zip, ArchiveParts.RECORDS, lines -> put(lines, writing, head, progress));
                zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(ArchiveParts.DOCUMENTS))
                        .forEach(name -> part(zip, name, content -> putDocument(content, name, writing)));
            });
            return new Session(Workspace.create(folder, asked, passphrase, recovery, disk, clock), clock, ids, head.organisationName());
        });
    }

    private static long put(InputStream lines, Writing writing, ArchiveHead head, Progress progress) throws IOException {
        var put = new AtomicLong();
        var summed = new DigestInputStream(lines, ArchiveParts.digest());
        RecordReader.each(summed, state -> {
            if (!state.isAtHome() || writing.state(state.key()).isPresent()) {
                throw new NotAnArchive(null);
            }
            writing.put(new RecordChange(null, state));
            progress.report(put.incrementAndGet(), head.records());
        });
        if (put.get() != head.records() || !HexFormat.of().formatHex(summed.getMessageDigest().digest()).equals(head.sha256())) {
            throw new NotAnArchive(null);
        }
        return put.get();
    }

    private static String putDocument(InputStream content, String name, Writing writing) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST_DOCUMENT + 1);
        if (bytes.length > LARGEST_DOCUMENT || !Sha256.of(bytes).equals(name.substring(ArchiveParts.DOCUMENTS.length()))) {
            throw new NotAnArchive(null);
        }
        return writing.putContent(bytes);
    }

    private interface Work<I, T> {
        T of(I in) throws IOException;
    }

    private static <T> T in(Path archive, Work<ZipFile, T> work) {
        try (var zip = new ZipFile(archive.toFile())) {
            return work.of(zip);
        } catch (ZipException damaged) {
            throw new NotAnArchive(damaged);
        } catch (IOException refused) {
            throw new NotRead(refused, archive.getFileName());
        }
    }

    private static <T> T part(ZipFile zip, String name, Work<InputStream, T> work) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new NotAnArchive(null);
        }
        try (var content = zip.getInputStream(entry)) {
            return work.of(content);
        } catch (IOException | BundleMalformed damaged) {
            throw new NotAnArchive(damaged);
        }
    }
}

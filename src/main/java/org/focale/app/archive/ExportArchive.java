package org.focale.app.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;
import org.focale.exchange.RecordWriter;
import org.focale.store.Reading;

/// Writes everything that the workspace keeps into one ZIP that opens without Focale: each record exactly, as JSON, and tables to read.
///
/// It is not encrypted: it is for the user to keep safe.
public final class ExportArchive {

    private final Session session;

    public ExportArchive(Session session) {
        this.session = session;
    }

    /// @param texts in which language the tables are headed
    /// @return what was written
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; nothing is left behind
    public ArchiveHead export(Path out, Texts texts, Progress progress) {
        var written = new AtomicReference<ArchiveHead>();
        UserFiles.write(out, channel -> {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), StandardCharsets.UTF_8)) {
                written.set(session.read(reading -> write(new Archive(zip, texts), reading, progress)));
            } catch (UncheckedIOException refused) {
                throw refused.getCause();
            }
        });
        return written.get();
    }

    private ArchiveHead write(Archive archive, Reading reading, Progress progress) {
        var texts = archive.texts();
        archive.put(texts.get("app.archive.readme.file"), texts.get("app.archive.readme", session.organisationName()));
        archive.begin(ArchiveParts.RECORDS);
        var sum = new DigestOutputStream(archive.zip(), ArchiveParts.digest());
        var lines = new RecordWriter(sum, progress);
        var documents = new TreeSet<String>();
        reading.eachState(state -> {
            lines.write(state);
            if (state.shown().get("sha256") instanceof Value.Text(String sha256)) {
                documents.add(sha256);
            }
        });
        archive.end();
        documents.forEach(sha256 -> reading.content(sha256).ifPresent(content -> archive.put(ArchiveParts.DOCUMENTS + sha256, content)));
        var tables = new ArchiveTables(reading, texts, session.clock().getZone());
        Codecs.all().forEach(codec -> archive.put(tables.of(codec)));
        archive.put(tables.history());
        archive.put(tables.partners());
        var erased = reading.erased();
        if (!erased.isEmpty()) {
            archive.put(ArchiveParts.ERASED, ArchivedErasures.write(erased));
        }
        var site = session.site();
        var head = new ArchiveHead(site.organisation(), session.organisationName(), site.role(), site.name(), session.clock().instant(),
                lines.records(), HexFormat.of().formatHex(sum.getMessageDigest().digest()));
        archive.put(ArchiveParts.HEAD, head.write());
        return head;
    }

    /// The file as it is written, one part after the other.
    private record Archive(ZipOutputStream zip, Texts texts) {

        private interface Step {
            void take() throws IOException;
        }

        void begin(String name) {
            step(() -> zip.putNextEntry(new ZipEntry(name)));
        }

        void end() {
            step(zip::closeEntry);
        }

        void put(String name, String content) {
            put(name, content.getBytes(StandardCharsets.UTF_8));
        }

        void put(String name, byte[] content) {
            begin(name);
            step(() -> zip.write(content));
            end();
        }

        void put(Sheet table) {
            if (!table.rows().isEmpty()) {
                begin(texts.get("app.archive.tables") + "/" + FileNames.slug(table.name()) + ".csv");
                step(() -> TableWriter.csv(table, zip, Progress.NONE));
                end();
            }
        }

        private static void step(Step step) {
            try {
                step.take();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}

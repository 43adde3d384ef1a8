package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.focale.base.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a table from a file that somebody else made: XLSX, or CSV in whatever encoding and with whatever separator.
///
/// What the file is, is seen from its first bytes, never from its name. A file that cannot be read whole is refused; nothing of it is
/// used.
public final class TableReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /// The container of old Office files, and of new ones that are under a password.
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final byte[] SEALED_PART = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int BLOCK = 1 << 16;

    private TableReader() {}

    /// Reads a CSV file, or the first sheet of an XLSX that holds something.
    ///
    /// @throws TableRefused                                with what to do about it
    /// @throws java.util.concurrent.CancellationException when the user cancelled
    public static Table read(Path file, Progress progress) {
        return read(file, null, progress, TableLimits.OURS);
    }

    /// Reads one sheet of an XLSX. As [#read(Path, Progress)] otherwise.
    ///
    /// @param sheet one of [#sheets]
    public static Table read(Path file, String sheet, Progress progress) {
        return read(file, sheet, progress, TableLimits.OURS);
    }

    /// The names of the sheets that are not hidden; none for CSV.
    ///
    /// @throws TableRefused as [#read]
    public static List<String> sheets(Path file) {
        return open(file, TableLimits.OURS, size -> {
            if (!begins(file, ZIP)) {
                return List.of();
            }
            try (var xlsx = new XlsxFile(file, size, TableLimits.OURS, Progress.NONE)) {
                return xlsx.sheetNames();
            }
        });
    }

    static Table read(Path file, @Nullable String sheet, Progress progress, TableLimits limits) {
        return open(file, limits, size -> {
            if (!begins(file, ZIP)) {
                return new CsvFile(file, size, limits, progress).read();
            }
            try (var xlsx = new XlsxFile(file, size, limits, progress)) {
                return xlsx.read(sheet);
            }
        });
    }

    private interface Work<T> {
        T on(long size) throws IOException;
    }

    private static <T> T open(Path file, TableLimits limits, Work<T> work) {
        long size = size(file);
        if (size >= limits.fileBytes()) {
            throw TableRefused.tooLarge(limits.fileBytes());
        } else if (size == 0) {
            throw TableRefused.empty();
        }
        try {
            if (begins(file, OLE)) {
                throw holds(file, SEALED_PART) ? TableRefused.password() : TableRefused.oldExcel();
            }
            return work.on(size);
        } catch (IOException malformed) {
            throw TableRefused.damaged(malformed);
        }
    }

    private static long size(Path file) {
        try (var in = Files.newInputStream(file)) {
            int unused = in.read(); // a folder, or a file that another program holds, is found out here
            return Files.size(file);
        } catch (IOException refused) {
            throw TableRefused.notRead(refused);
        }
    }

    private static boolean begins(Path file, byte[] mark) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK + wanted.length];
            int kept = 0;
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, kept, BLOCK)) {
                int end = kept + read;
                for (int at = 0; at + wanted.length <= end; at++) {
                    if (Arrays.equals(block, at, at + wanted.length, wanted, 0, wanted.length)) {
                        return true;
                    }
                }
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(block, end - kept, block, 0, kept);
            }
            return false;
        }
    }
}

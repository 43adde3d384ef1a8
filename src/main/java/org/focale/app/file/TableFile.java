package org.focale.app.file;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.base.Progress;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;

/// A table that the user asks for as a file.
public final class TableFile {

    private TableFile() {}

    /// @param target CSV when its name ends so, else XLSX; replaced when it is there
    /// @throws NotWritten when the place cannot be written; what stood there still does
    public static void write(Path target, Sheet sheet, Progress progress) {
        boolean csv = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        UserFiles.write(target, channel -> {
            var out = Channels.newOutputStream(channel);
            if (csv) {
                TableWriter.csv(sheet, out, progress);
            } else {
                TableWriter.xlsx(List.of(sheet), out, progress);
            }
            out.flush();
        });
    }
}

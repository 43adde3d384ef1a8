package org.focale.app.people;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.app.file.UserFiles;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;
import org.focale.store.PersonRow;

/// Writes a list of people as it is shown: the same people, columns and order, as XLSX or CSV.
public final class ExportPeople {

    private ExportPeople() {}

    /// The list as a table.
    public static Sheet sheet(List<PersonRow> people, List<PeopleColumn> columns, Texts texts) {
        return new Sheet(texts.get("lists.export.sheet"), columns.stream().map(PeopleColumn::title).toList(),
                people.stream().map(row -> columns.stream().map(column -> column.cell().apply(row)).toList()).toList());
    }

    /// @param target CSV when its name ends so, else XLSX; replaced when it is there
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there still does
    public static void write(Path target, List<PersonRow> people, List<PeopleColumn> columns, Texts texts, Progress progress) {
        write(target, sheet(people, columns, texts), progress);
    }

    /// The same for another list.
    public static void write(Path target, Sheet sheet, Progress progress) {
        boolean csv = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        UserFiles.write(target, out -> write(sheet, csv, Channels.newOutputStream(out), progress));
    }

    private static void write(Sheet sheet, boolean csv, OutputStream out, Progress progress) throws IOException {
        if (csv) {
            TableWriter.csv(sheet, out, progress);
        } else {
            TableWriter.xlsx(List.of(sheet), out, progress);
        }
        out.flush();
    }
}

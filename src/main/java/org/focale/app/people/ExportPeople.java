package org.focale.app.people;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.file.TableFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Sheet;
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
        TableFile.write(target, sheet(people, columns, texts), progress);
    }
}

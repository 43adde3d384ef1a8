package org.focale.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.focale.app.importing.Column;
import org.focale.app.importing.Doubt;
import org.focale.app.importing.ImportDraft;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.importing.ImportRow;
import org.focale.app.importing.Twin;
import org.focale.document.cv.PlainText;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;

/// Tells what stands in the way of an import, cell by cell, as a spreadsheet names them.
record ImportWords(Cli cli, Opened opened) {

    void doubts(ImportDraft draft) {
        for (ImportRow row : draft.rows()) {
            if (!row.leftOut()) {
                row.doubts().forEach(doubt -> cli.warn(doubt(row, doubt)));
            }
        }
        cli.warn(cli.texts().count("cli.import.doubts", draft.doubts()));
    }

    private String doubt(ImportRow row, Doubt doubt) {
        var texts = cli.texts();
        String sentence = texts.get(doubt.kind().sentence());
        String proposals = doubt.proposals().stream().filter(proposal -> !proposal.isEmpty()).map(ImportWords::plain)
                .collect(Collectors.joining(" / "));
        return texts.get("cli.import.doubt", address(doubt.field(), row), doubt.field().words(texts), plain(row.cell(doubt.field())), sentence)
                + (proposals.isEmpty() ? "" : " " + texts.get("cli.import.proposed", proposals));
    }

    private String address(ImportField field, ImportRow row) {
        return opened.columns().stream().filter(column -> field.equals(column.field())).map(Column::index).map(Table::letters).findFirst().orElse("")
                + row.number();
    }

    void twins(ImportDraft draft, int index, List<Twin> twins, Map<PersonId, Person> people) {
        var row = draft.row(index);
        String whom = twins.stream().map(twin -> twin.person() == null
                ? cli.texts().get("cli.import.row", draft.row(twin.row()).number(), PlainText.line(draft.row(twin.row()).displayName()))
                : PlainText.line(Objects.requireNonNull(people.get(twin.person())).displayName())).collect(Collectors.joining(", "));
        cli.warn(cli.texts().get("cli.import.resembles", row.number(), PlainText.line(row.displayName()), whom));
    }

    /// What a file says must not steer a terminal.
    private static String plain(Cell cell) {
        return PlainText.line(cell.text());
    }
}

package org.focale.desktop.kit;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.focale.base.Texts;
import org.focale.document.office.Table;

/// Which sheet of a spreadsheet is read: one at a time.
public final class SheetChoice {

    private SheetChoice() {}

    /// @param table  of the sheet that was read, of a file with several
    /// @param choose told the name of another one
    public static Banner banner(Table table, Consumer<String> choose, Texts texts) {
        var sheets = new ComboBox<String>();
        sheets.setId("import-sheet");
        sheets.setAccessibleText(texts.get("import.columns.sheet"));
        sheets.getItems().setAll(table.sheets());
        sheets.setValue(table.sheet());
        sheets.setOnAction(_ -> choose.accept(sheets.getValue()));
        return new Banner(Icons.TELL, Tone.NEUTRAL, texts.get("import.columns.sheets"), sheets);
    }
}

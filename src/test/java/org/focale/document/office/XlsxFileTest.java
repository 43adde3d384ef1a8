package org.focale.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Progress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What Excel, LibreOffice and exports of other programs write is read for what it says.
class XlsxFileTest {

    private static final String HEADER = Made.row(1, "Nom", "Valeur");
    private static final String FORMATS = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-40C]dddd\\ d\\ mmmm\\ yyyy;@'/>"
            + "<numFmt numFmtId='165' formatCode='0.00&quot; jours&quot;'/><numFmt numFmtId='166' formatCode='[hh]:mm'/>"
            + "<numFmt numFmtId='167' formatCode='dd/mm/yyyy\\ hh:mm'/><numFmt numFmtId='168' formatCode='[Red]#,##0.00 €'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/>"
            + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='168'/><xf numFmtId='20'/>"
            + "</cellXfs></styleSheet>";

    @TempDir
    Path folder;

    private record Case(String name, String cell, Cell expected) {}

    private static final List<Case> CASES = List.of(
            new Case("a whole number", "<c r='B2'><v>12</v></c>", amount("12")),
            new Case("a number with the dust of binary", "<c r='B2'><v>0.30000000000000004</v></c>", amount("0.3")),
            new Case("a number in powers of ten", "<c r='B2'><v>1.5E3</v></c>", amount("1500")),
            new Case("a telephone that became a number", "<c r='B2' t='n'><v>612345678</v></c>", amount("612345678")),
            new Case("more digits than Excel keeps", "<c r='B2'><v>12345678901234567890</v></c>", amount("12345678901234567890")),
            new Case("a number beyond all numbers", "<c r='B2'><v>1E999999999</v></c>", Cell.of("1E999999999")),
            new Case("a day by a built-in format", "<c r='B2' s='1'><v>46349</v></c>", day("2026-11-23")),
            new Case("a day by an own format", "<c r='B2' s='3'><v>46349</v></c>", day("2026-11-23")),
            new Case("a day long ago", "<c r='B2' s='1'><v>1</v></c>", day("1900-01-01")),
            new Case("the day that never was", "<c r='B2' s='1'><v>60</v></c>", amount("60")),
            new Case("a number of days, not a day", "<c r='B2' s='4'><v>15</v></c>", amount("15")),
            new Case("an amount in colour", "<c r='B2' s='7'><v>-12.5</v></c>", amount("-12.5")),
            new Case("a moment", "<c r='B2' s='2'><v>46349.354166666664</v></c>", moment("2026-11-23T08:30")),
            new Case("a moment by an own format", "<c r='B2' s='6'><v>46349.99999999</v></c>", moment("2026-11-24T00:00")),
            new Case("a time of the day", "<c r='B2' s='8'><v>0.35416666666666669</v></c>", Cell.of("08:30")),
            new Case("a duration of more than a day", "<c r='B2' s='5'><v>1.4583333333333333</v></c>", Cell.of("35:00")),
            new Case("a date written as one", "<c r='B2' t='d'><v>2026-11-23</v></c>", day("2026-11-23")),
            new Case("a moment written as one", "<c r='B2' t='d'><v>2026-11-23T08:30:00Z</v></c>", moment("2026-11-23T08:30")),
            new Case("ticked", "<c r='B2' t='b'><v>1</v></c>", new Cell.Flag(true)),
            new Case("not ticked", "<c r='B2' t='b'><v>0</v></c>", new Cell.Flag(false)),
            new Case("an error", "<c r='B2' t='e'><v>#N/A</v></c>", Cell.of("#N/A")),
            new Case("what a formula came to, in words", "<c r='B2' t='str'><f>A2&amp;\"!\"</f><v>Anna!</v></c>", Cell.of("Anna!")),
            new Case("what a formula came to, in figures", "<c r='B2'><f>SUM(C1:C9)</f><v>42</v></c>", amount("42")),
            new Case("a shared text", "<c r='B2' t='s'><v>0</v></c>", Cell.of("Strasbourg")),
            new Case("a shared text in two styles, with its sound", "<c r='B2' t='s'><v>1</v></c>", Cell.of("Ill kirch")),
            new Case("a text with what XML cannot hold", "<c r='B2' t='s'><v>2</v></c>", Cell.of("deux\rlignes _x0041_")),
            new Case("a text in the cell", "<c r='B2' t='inlineStr'><is><r><t>Neu</t></r><r><t xml:space='preserve'>hof </t></r></is></c>",
                    Cell.of("Neuhof ")),
            new Case("a cell without an address", "<c t='inlineStr'><is><t>Meinau</t></is></c>", Cell.of("Meinau")),
            new Case("a text with accents as references", "<c r='B2' t='inlineStr'><is><t>&#xe9;l&#232;ve &amp; Cie</t></is></c>",
                    Cell.of("élève & Cie")));

    private static final String STRINGS = "<sst><si><t>Strasbourg</t></si><si><r><t xml:space='preserve'>Ill </t></r><rPh><t>?</t></rPh>"
            + "<r><t>kirch</t></r></si><si><t>deux_x000D_lignes _x005F_x0041_</t></si></sst>";

    @TestFactory
    Stream<DynamicTest> aCellIsReadForWhatItIs() {
        return CASES.stream().map(one -> DynamicTest.dynamicTest("X%02d – %s".formatted(CASES.indexOf(one) + 1, one.name()), () -> {
            String first = "<c " + (one.cell().contains("r='B2'") ? "r='A2' " : "") + "t='inlineStr'><is><t>Anna</t></is></c>";
            var table = Made.read(Made.xlsx(HEADER + "<row r='2'>" + first + one.cell() + "</row>")
                    .with(Made.STYLES, FORMATS).with(Made.STRINGS, STRINGS).in(folder));
            assertEquals(one.expected(), table.rows().getFirst().cell(1));
        }));
    }

    @Test
    void aWorkbookThatCountsFrom1904IsReadSo() {
        var table = Made.read(Made.xlsx(HEADER + "<row r='2'><c r='B2' s='1'><v>44887</v></c></row>").with(Made.STYLES, FORMATS)
                .replaced(Made.WORKBOOK, "<sheets>", "<workbookPr date1904='1'/><sheets>").in(folder));
        assertEquals(day("2026-11-23"), table.rows().getFirst().cell(1));
    }

    @Test
    void rowsAndCellsThatAreNotWrittenAreEmpty() {
        var table = Made.read(Made.xlsx(HEADER + "<row r='5'><c r='D5' t='inlineStr'><is><t>loin</t></is></c></row><row r='7'/>").in(folder));
        assertEquals(List.of(new Table.Row(5, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of("loin")))), table.rows());
        assertEquals(List.of("Nom", "Valeur", "", ""), table.names());
    }

    @Test
    void stylesToTheLastColumnAreNoColumns() {
        var table = Made.read(Made.xlsx(HEADER + "<row r='2'><c r='A2'><v>1</v></c><c r='XFD2' s='1'/></row>").in(folder));
        assertEquals(2, table.width());
    }

    @Test
    void aTitleOverTheHeadersIsNotTakenForThem() {
        var rows = Made.row(1, "Suivi du CSC, novembre") + Made.row(3, "Nom", "Ville") + Made.row(4, "Keller", "Ostwald");
        var table = Made.read(Made.xlsx(rows).in(folder));
        assertEquals(List.of("Nom", "Ville"), table.names());
        assertEquals("Suivi du CSC, novembre", table.above().getFirst().cell(0).text());
        assertEquals(4, table.rows().getFirst().number());
    }

    @Test
    void theFirstSheetThatHoldsSomethingIsReadAndTheOthersAreNamed() {
        var file = severalSheets();
        var table = Made.read(file);
        assertEquals("Personnes", table.sheet());
        assertEquals(List.of("Vide", "Notes"), table.otherSheets());
        assertEquals(List.of("Vide", "Personnes", "Notes"), TableReader.sheets(file));
    }

    @Test
    void aSheetIsReadByItsName() {
        assertEquals("note", TableReader.read(severalSheets(), "Notes", Progress.NONE).rows().getFirst().cell(0).text());
        var refused = assertThrows(TableRefused.class, () -> TableReader.read(severalSheets(), "Autre", Progress.NONE));
        assertEquals("document.table.sheet", refused.key());
    }

    @Test
    void otherPrefixesNamesAndFoldersAreTheSameFile() {
        var table = Made.read(Made.xlsx("")
                .with("_rels/.rels", Made.links("<Relationship Id='R' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'"
                        + " Target='/Book/WorkBook.xml'/>"))
                .with("book/workbook.xml", "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='urn:r'>"
                        + "<x:sheets><x:sheet name='A' r:id='R1'/></x:sheets></x:workbook>")
                .with("Book/_rels/WorkBook.xml.rels", Made.links("<Relationship Id='R1' Type='urn:x/worksheet' Target='../Sheets/./One.xml'/>"))
                .with("Sheets/One.xml", "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row>"
                        + "<x:c t='inlineStr'><x:is><x:t>Nom</x:t></x:is></x:c></x:row>"
                        + "<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>").in(folder));
        assertEquals(List.of("Nom"), table.names());
        assertEquals(List.of(List.of("7")), Made.texts(table));
        assertEquals(2, table.rows().getFirst().number());
    }

    @Test
    void aFileWithoutStylesOrSharedTextsIsRead() {
        var table = Made.read(Made.xlsx(HEADER + Made.row(2, "Anna", "oui"))
                .with("xl/_rels/workbook.xml.rels", Made.links("<Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"))
                .without(Made.STYLES).without(Made.STRINGS).in(folder));
        assertEquals(List.of(List.of("Anna", "oui")), Made.texts(table));
    }

    private Path severalSheets() {
        return Made.xlsx("").replaced(Made.WORKBOOK, "<sheet name='Feuil1' sheetId='1' r:id='rId1'/>",
                        "<sheet name='Caché' state='hidden' r:id='h'/><sheet name='Vide' r:id='rId1'/>"
                                + "<sheet name='Personnes' r:id='p'/><sheet name='Notes' r:id='n'/>")
                .replaced("xl/_rels/workbook.xml.rels", "<Relationship Id='rId1'",
                        "<Relationship Id='p' Type='x/worksheet' Target='worksheets/p.xml'/>"
                                + "<Relationship Id='n' Type='x/worksheet' Target='worksheets/n.xml'/>"
                                + "<Relationship Id='h' Type='x/worksheet' Target='worksheets/n.xml'/><Relationship Id='rId1'")
                .with("xl/worksheets/p.xml", Made.sheet(HEADER + Made.row(2, "Anna", "1")))
                .with("xl/worksheets/n.xml", Made.sheet(Made.row(1, "Titre", "Texte") + Made.row(2, "note", "…"))).in(folder);
    }

    private static Cell amount(String number) {
        return new Cell.Amount(new BigDecimal(number));
    }

    private static Cell day(String iso) {
        return new Cell.Day(LocalDate.parse(iso));
    }

    private static Cell moment(String iso) {
        return new Cell.Moment(LocalDateTime.parse(iso));
    }
}

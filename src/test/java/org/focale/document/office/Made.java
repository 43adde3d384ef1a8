package org.focale.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focale.base.Progress;

/// Spreadsheet files made for a test, part by part as Excel or LibreOffice write them, or broken on purpose.
final class Made {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Made() {}

    /// An XLSX whose only sheet, "Feuil1", holds these rows.
    ///
    /// @param rows `<row>…</row>`
    static Made xlsx(String rows) {
        return new Made()
                .with("_rels/.rels", links("<Relationship Id='rId1' Type='" + LINKS + "/officeDocument' Target='xl/workbook.xml'/>"))
                .with(WORKBOOK, "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets>"
                        + "<sheet name='Feuil1' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", links("<Relationship Id='rId1' Type='" + LINKS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + LINKS + "/styles' Target='styles.xml'/>"
                        + "<Relationship Id='rId3' Type='" + LINKS + "/sharedStrings' Target='/xl/sharedStrings.xml'/>"))
                .with(STYLES, "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>")
                .with(STRINGS, "<sst xmlns='" + MAIN + "'/>")
                .with(SHEET, sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String links(String relationships) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + relationships + "</Relationships>";
    }

    static String row(int number, String... words) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (String word : words) {
            row.append("<c t='inlineStr'><is><t>").append(word).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    Made with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Made without(String part) {
        parts.remove(part);
        return this;
    }

    Made replaced(String part, String what, String by) {
        return with(part, new String(parts.get(part), StandardCharsets.UTF_8).replace(what, by));
    }

    Path in(Path folder) {
        return file(folder, "fait.xlsx", out -> {
            var zip = new ZipOutputStream(out);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    static Path file(Path folder, String name, Filling filling) {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            filling.fill(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    static Path file(Path folder, String name, byte[] content) {
        return file(folder, name, out -> out.write(content));
    }

    static Path csv(Path folder, String text) {
        return file(folder, "fait.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Table read(Path file) {
        return TableReader.read(file, Progress.NONE);
    }

    /// The texts of all rows under the headers.
    static List<List<String>> texts(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }
}

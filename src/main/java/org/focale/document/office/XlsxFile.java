package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focale.base.Progress;
import org.jspecify.annotations.Nullable;

/// One XLSX: finds its sheets and reads one of them. Why our own reader: docs/decisions/0030-xlsx-is-read-by-us.md.
final class XlsxFile implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String OPEN_DOCUMENT = "content.xml";

    private final PackedParts parts;
    private final TableLimits limits;
    private final String workbook;
    private final Map<String, Link> links;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    /// Where a relationship of the file leads.
    private record Link(String type, String target) {}

    private record Sheet(String name, String link, boolean visible) {}

    /// @throws TableRefused when the file holds something else than a spreadsheet
    XlsxFile(Path file, long size, TableLimits limits, Progress progress) throws IOException {
        this.limits = limits;
        this.parts = new PackedParts(file, size, limits, progress);
        boolean read = false;
        try {
            this.workbook = links("").values().stream().filter(link -> link.type().equals("officeDocument")).map(Link::target)
                    .findFirst().orElse(WORKBOOK);
            this.links = links(workbook);
            readWorkbook();
            read = true;
        } finally {
            if (!read) {
                parts.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /// In the order of their tabs, those hidden left out.
    List<String> sheetNames() {
        return sheets.stream().filter(Sheet::visible).map(Sheet::name).toList();
    }

    /// @param name of the sheet; null for the first that holds something
    Table read(@Nullable String name) throws IOException {
        var wanted = sheets.stream().filter(sheet -> name == null ? sheet.visible() : sheet.name().equals(name)).toList();
        if (wanted.isEmpty()) {
            throw name == null ? TableRefused.empty() : TableRefused.sheetGone(name);
        }
        var shared = linked("sharedStrings");
        var styles = linked("styles");
        wanted.forEach(sheet -> parts.expect(target(sheet)));
        var strings = shared == null ? SharedStrings.none() : SharedStrings.read(shared, limits);
        var values = new CellValues(strings, styles == null ? DateFormats.none() : DateFormats.read(styles), since1904);
        for (Sheet sheet : wanted) {
            var table = new TableBuilder(limits);
            SheetRows.read(part(target(sheet)), values, limits, table);
            if (!table.isEmpty()) {
                return table.table(sheet.name(), sheetNames().stream().filter(other -> !other.equals(sheet.name())).toList());
            }
        }
        throw TableRefused.empty();
    }

    private void readWorkbook() throws IOException {
        if (!parts.has(workbook)) {
            throw parts.has(OPEN_DOCUMENT) ? TableRefused.openDocument() : TableRefused.notATable();
        } else if (!workbook.endsWith(".xml")) {
            throw TableRefused.notATable();
        }
        Xml.walk(part(workbook), new Xml.Visitor() {
            private boolean known;

            @Override
            public void start(String name, Xml xml) {
                if (!known && !name.equals("workbook")) {
                    throw TableRefused.notATable();
                }
                known = true;
                if (name.equals("workbookPr")) {
                    since1904 = xml.attribute("date1904", "0").matches("1|true");
                } else if (name.equals("sheet")) {
                    boolean visible = xml.attribute("state", "visible").equals("visible");
                    sheets.add(new Sheet(xml.attribute("name", ""), xml.attribute("id", ""), visible));
                }
            }
        });
    }

    private String target(Sheet sheet) {
        var link = links.get(sheet.link());
        return link == null ? "" : link.target();
    }

    private @Nullable InputStream linked(String type) throws IOException {
        for (Link link : links.values()) {
            if (link.type().equals(type)) {
                parts.expect(link.target());
                return part(link.target());
            }
        }
        return null;
    }

    private InputStream part(String name) throws IOException {
        return parts.open(name).orElseThrow(() -> new IOException("The file has lost a part"));
    }

    /// What a part refers to; `xl/workbook.xml` says it in `xl/_rels/workbook.xml.rels`, the file itself in `_rels/.rels`.
    private Map<String, Link> links(String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        var found = new HashMap<String, Link>();
        var part = parts.open(folder + "_rels/" + of.substring(slash) + ".rels");
        if (part.isPresent()) {
            Xml.walk(part.get(), new Xml.Visitor() {
                @Override
                public void start(String name, Xml xml) {
                    if (name.equals("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
                        String type = xml.attribute("Type", "");
                        found.put(xml.attribute("Id", ""), new Link(type.substring(type.lastIndexOf('/') + 1),
                                resolved(folder, xml.attribute("Target", ""))));
                    }
                }
            });
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayDeque<String>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}

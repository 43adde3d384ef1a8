package org.focale.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The same small table, in every encoding and with every separator that spreadsheets write, reads the same.
class CsvEncodingTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Prénom", "Nom", "Ville", "Note"),
            List.of("Aïcha", "Traoré", "Strasbourg", "préfère l'après-midi, jamais à midi"),
            List.of("Zoé", "Müller-Lefèvre", "Ostwald", "dit : \"ça va\" ; garde où ?"),
            List.of("Noël", "D'Angelo", "Ill\nkirch", "élève assidûment"));

    @TempDir
    Path folder;

    private record Encoding(String name, Charset charset, int... mark) {}

    private record Cut(String name, char separator, String endOfLine) {}

    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", StandardCharsets.UTF_8),
            new Encoding("UTF-8 with its mark", StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
            new Encoding("Windows-1252", Charset.forName("windows-1252")),
            new Encoding("ISO-8859-15", Charset.forName("ISO-8859-15")),
            new Encoding("DOS (850)", Charset.forName("IBM850")),
            new Encoding("UTF-16 little endian with its mark", StandardCharsets.UTF_16LE, 0xff, 0xfe),
            new Encoding("UTF-16 big endian with its mark", StandardCharsets.UTF_16BE, 0xfe, 0xff),
            new Encoding("UTF-16 little endian without a mark", StandardCharsets.UTF_16LE),
            new Encoding("UTF-16 big endian without a mark", StandardCharsets.UTF_16BE));

    private static final List<Cut> CUTS = List.of(
            new Cut("semicolons, Windows lines", ';', "\r\n"), new Cut("commas, Unix lines", ',', "\n"), new Cut("tabs, old Mac lines", '\t', "\r"));

    @TestFactory
    Stream<DynamicTest> aTableReadsTheSameHoweverItIsWritten() {
        return ENCODINGS.stream().flatMap(encoding -> CUTS.stream().map(cut -> {
            String row = "E%02d – %s, %s".formatted(ENCODINGS.indexOf(encoding) * CUTS.size() + CUTS.indexOf(cut) + 1, encoding.name(), cut.name());
            return DynamicTest.dynamicTest(row, () -> {
                var table = Made.read(Made.file(folder, "fait.csv", written(encoding, cut)));
                assertEquals(ROWS.getFirst(), table.names());
                assertEquals(ROWS.subList(1, ROWS.size()), Made.texts(table));
            });
        }));
    }

    private static byte[] written(Encoding encoding, Cut cut) {
        var text = new StringBuilder();
        for (List<String> row : ROWS) {
            text.append(String.join(String.valueOf(cut.separator()), row.stream().map(cell -> quoted(cell, cut)).toList())).append(cut.endOfLine());
        }
        var bytes = new ByteArrayOutputStream();
        for (int mark : encoding.mark()) {
            bytes.write(mark);
        }
        bytes.writeBytes(text.toString().getBytes(encoding.charset()));
        return bytes.toByteArray();
    }

    private static String quoted(String cell, Cut cut) {
        boolean needed = cell.indexOf(cut.separator()) >= 0 || cell.contains("\"") || cell.contains("\n");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

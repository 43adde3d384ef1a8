package org.focale.app.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.focale.document.office.Cell;

/// A spreadsheet as it comes from several hands over several years: invented people, and every kind of trouble, always the same.
public final class TroubleSheet {

    private static final List<String> HEADER = List.of("Nom de naissance", "Prénom", "Né(e) le", "Civilité", "Tél.", "Adresse mail", "Adresse", "CP",
            "Ville", "Niveau de formation", "Langues parlées", "Permis", "Date d’entrée", "Suivi par", "Remarques");
    private static final List<String> FIRST = List.of("Aïcha", "Yanis", "Élodie", "Goran", "Noé", "Zoé", "Mehmet", "Chloé", "Inès", "Jean-Éric",
            "Fatou", "Loïc", "Mirela", "Samir", "Awa", "Moussa");
    private static final List<String> START = List.of("Bel", "Tra", "Sch", "Kél", "Mül", "Dia", "Hadd", "Wolf", "Nik", "Œst", "Ehr", "Pop", "Ngu",
            "Aydı", "Ros", "Vog");
    private static final List<String> MIDDLE = List.of("a", "e", "i", "o", "u", "en", "er", "an");
    private static final List<String> END = List.of("kacem", "oré", "mitt", "ler", "ra", "ad", "f", "olić", "hardt", "escu", "yen", "n");
    private static final List<String> TOWNS = List.of("Strasbourg", "Kehl", "Illkirch", "Schiltigheim");

    private final SplittableRandom random = new SplittableRandom(5_000);
    private final boolean clean;

    private TroubleSheet(boolean clean) {
        this.clean = clean;
    }

    /// With trouble in about one row of four.
    public static Path withTrouble(Path file, int people) {
        return Sheets.xlsx(file, HEADER, new TroubleSheet(false).rows(people));
    }

    /// Without any trouble.
    public static Path clean(Path file, int people) {
        return Sheets.xlsx(file, HEADER, new TroubleSheet(true).rows(people));
    }

    private List<List<Cell>> rows(int people) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < people; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private List<Cell> row(int number) {
        String first = one(FIRST);
        String last = one(START) + one(MIDDLE) + one(END) + (number % 3 == 0 ? "-" + one(START) + one(MIDDLE) + one(END) : "");
        var born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(17_000));
        var cells = new ArrayList<Cell>(List.of(Cell.of(last), Cell.of(first), new Cell.Day(born), Cell.of(random.nextInt(2) == 0 ? "Mme" : "M."),
                Cell.of("06 39 98 %02d %02d".formatted(number / 100 % 100, number % 100)),
                Cell.of("personne" + number + "@example.org"), Cell.of((1 + random.nextInt(90)) + " rue des Puits"),
                Cell.of("67%03d".formatted(random.nextInt(1_000))), Cell.of(one(TOWNS)), Cell.of("CAP"), Cell.of("français (courant), arabe"),
                Cell.of(random.nextInt(2) == 0 ? "B" : ""), new Cell.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))),
                Cell.of("Nadia Keller"), Cell.of("")));
        if (!clean && number % 4 == 1) {
            spoil(cells, number / 4 % 18, born);
        }
        return cells;
    }

    private static void spoil(List<Cell> cells, int trouble, LocalDate born) {
        switch (trouble) {
            case 0 -> cells.set(2, Cell.of("%d/%d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear())));
            case 1 -> cells.set(2, Cell.of("03/04/85"));
            case 2 -> cells.set(2, Cell.Amount.of(born.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()));
            case 3 -> cells.set(2, Cell.of("vers 1990"));
            case 4 -> cells.set(3, Cell.of("famille"));
            case 5 -> cells.set(4, Cell.Amount.of(639_980_012));
            case 6 -> cells.set(4, Cell.of("06 39 98 00 01 / 03 88 00 00 01"));
            case 7 -> cells.set(5, Cell.of("personne chez example"));
            case 8 -> cells.set(7, Cell.Amount.of(1_000));
            case 9 -> cells.set(7, Cell.of("D-77694"));
            case 10 -> cells.set(1, Cell.of("Awa et Moussa"));
            case 11 -> cells.set(0, Cell.of("Mme Rosavoy"));
            case 12 -> cells.set(8, Cell.of("#N/A"));
            case 13 -> cells.set(9, Cell.of("2 90 03 67 123 456 78"));
            case 14 -> cells.set(6, Cell.of("rue ".repeat(120)));
            case 15 -> cells.set(13, Cell.of("Ancienne collègue"));
            case 16 -> cells.set(12, Cell.of("31/02/2026"));
            default -> {
                cells.set(0, Cell.of(""));
                cells.set(1, Cell.of(""));
            }
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

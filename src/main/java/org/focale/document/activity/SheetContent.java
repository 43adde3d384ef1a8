package org.focale.document.activity;

import java.util.List;

/// The sheet of a session in words, as its page shows it.
///
/// @param language    `fr` or `en`
/// @param title       of the document: "Feuille d’émargement – Gérer son temps, 24 novembre 2026"
/// @param description what the document is, in one sentence
/// @param action      title of the activity
/// @param facts       each with its label
/// @param signs       heads of the columns to be signed, one for each half-day
/// @param rows        the people who are expected
/// @param spare       numbers of the empty rows, for who comes unexpectedly
/// @param trainer     who leads it, may be empty
/// @param funding     who pays, may be empty
/// @param logos       what a screen reader says of each
public record SheetContent(
        String language,
        String title,
        String description,
        String organisation,
        String action,
        List<Fact> facts,
        List<String> signs,
        List<Row> rows,
        List<Integer> spare,
        String trainer,
        String funding,
        List<String> logos) {

    public record Fact(String label, String text) {}

    /// @param number from 1
    public record Row(int number, String name) {}
}

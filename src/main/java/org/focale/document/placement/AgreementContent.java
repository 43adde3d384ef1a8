package org.focale.document.placement;

import java.util.List;

/// The data sheet of an agreement in words.
///
/// @param language    `fr` or `en`
/// @param description what the document is, in one sentence
/// @param name        whose placement it is
/// @param subject     what it is, and where
/// @param hours       week by week, none when only their sum is known
/// @param sum         of all hours, in words; may be empty
/// @param rules       what the rules say, each with its source
/// @param signing     who signs the official act
public record AgreementContent(
        String language,
        String title,
        String description,
        String name,
        String subject,
        List<Part> parts,
        List<Week> hours,
        String sum,
        List<Rule> rules,
        List<String> signing) {

    public record Part(String heading, List<Fact> facts) {}

    /// @param told somebody said it; else it is still to be filled in
    /// @param wide it takes the whole width
    public record Fact(String label, String text, boolean told, boolean wide) {}

    /// @param days from Monday to Sunday; what is empty is a day off
    public record Week(String monday, List<String> days, String sum) {}

    public record Rule(String sentence, String source, boolean wrong) {}
}

package org.focale.document.plan;

import java.util.List;

/// The plan of a person in words, as both of its pages show it.
///
/// @param language    `fr` or `en`
/// @param title       of the document: "Plan de parcours – Mirela Popescu"
/// @param description what the document is, in one sentence
/// @param name        whose plan it is
/// @param referent    who follows the person, may be empty
/// @param phone       of the organisation, may be empty
/// @param from        first day of the pathway in words, may be empty; `until` likewise
/// @param facts       about the pathway, each with its label
/// @param phases      none when the programme has none
/// @param goals       objectives that count: none that was given up
/// @param months      "Mois 8 sur 15", empty when not known
public record PlanContent(
        String language,
        String title,
        String description,
        String name,
        String referent,
        String phone,
        String from,
        String until,
        List<Fact> facts,
        List<Phase> phases,
        String months,
        List<Goal> goals,
        List<Appointment> appointments) {

    public record Fact(String label, String text) {}

    /// @param width of the whole, in twelfths
    /// @param now   the person is in it today
    public record Phase(String name, String when, int width, boolean now) {}

    /// @param by    "avant le 12 mars 2027", the day itself when it is reached; may be empty
    /// @param first the first one with steps: the headings of the columns stand once
    public record Goal(String title, String state, String by, List<Step> steps, boolean first) {

        public boolean hasSteps() {
            return !steps.isEmpty();
        }
    }

    /// @param who  may be empty, as `when`
    /// @param done it is behind the person
    public record Step(String words, String who, String when, String state, boolean done) {}

    public record Appointment(String day, String words) {}
}

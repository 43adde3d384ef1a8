package org.focale.document.cv;

import java.util.List;
import org.focale.base.PartialDate;
import org.focale.domain.person.Language;
import org.jspecify.annotations.Nullable;

/// Everything one CV says, and nothing else: the page and `resume.json` are both made from it, so that neither holds more
/// than the other. Empty text is what was not said, or what the CV switches off.
///
/// @param language  of the words, `fr` or `en`
/// @param title     of the document, with the person's name
/// @param subject   what the document is, in a sentence for screen readers
/// @param age       in words
/// @param education highest level reached, in the person's words
/// @param mobility  licences and how the person gets about
/// @param notes     education, languages, mobility and availability as the page says them
public record CvContent(
        String language,
        String title,
        String subject,
        Headings headings,
        String name,
        String targetJob,
        String phone,
        String email,
        Home home,
        String age,
        List<Lived> experiences,
        List<Validated> skills,
        List<Observed> softSkills,
        String education,
        List<Language> languages,
        String mobility,
        String availability,
        List<Note> notes) {

    /// The titles of the blocks.
    ///
    /// @param notes of the last one, named after what is in it
    public record Headings(String experiences, String skills, String softSkills, String notes) {}

    /// One line of the last block: "Langues : roumain, français (A2)".
    public record Note(String label, String text) {}

    /// An address, line by line.
    public record Home(String street, String postcode, String city) {

        /// As an envelope says it.
        public List<String> lines() {
            return PlainText.each(List.of(street, postcode + " " + city));
        }
    }

    /// @param when  in words, with how long it lasted when that is counted
    /// @param from  as fine as `when` says it, null when not known
    /// @param to    null when not known or still going on
    /// @param tasks one line each, in the person's words
    public record Lived(
            String role,
            String organisation,
            String place,
            String when,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            List<String> tasks) {

        /// A date alone says nothing.
        boolean isEmpty() {
            return role.isEmpty() && organisation.isEmpty() && place.isEmpty() && tasks.isEmpty();
        }
    }

    /// @param when in words
    /// @param date as fine as `when` says it, null when not known
    public record Validated(String label, String body, String when, @Nullable PartialDate date, String certificate) {}

    /// @param level  in words
    /// @param source how often, by how many people and where it was seen, counted
    public record Observed(String label, String level, String source) {}
}

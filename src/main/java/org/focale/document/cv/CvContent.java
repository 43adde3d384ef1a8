package org.focale.document.cv;

import java.util.List;
import org.focale.base.PartialDate;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.Language;
import org.jspecify.annotations.Nullable;

/// Everything one CV says, and nothing else: the page and every file are made from it, so that none holds more than the page.
/// Empty text is what was not said, or what the CV switches off.
///
/// @param language  of the words: `fr`, `de` or `en`
/// @param title     of the document, with the person's name
/// @param subject   what the document is, in a sentence for screen readers
/// @param template  how it looks
/// @param tightness how much closer than the template its lines are set: 0 to [#TIGHTEST]
/// @param name      or initials
/// @param photo     null when there is none or it is not shown
/// @param age       in words
/// @param summary   at the head of the page, in the person's words
/// @param education highest level reached, in the person's words
/// @param mobility  licences and how the person gets about
/// @param notes     education, languages, mobility and availability as the page says them
/// @param annex     where the lines come from, on pages after the CV; empty when the person does not show it
public record CvContent(
        String language,
        String title,
        String subject,
        CvTemplate template,
        int tightness,
        Headings headings,
        String name,
        @Nullable Photo photo,
        String targetJob,
        String phone,
        String email,
        Home home,
        String age,
        List<String> summary,
        List<Lived> experiences,
        List<Validated> skills,
        List<Observed> softSkills,
        String education,
        List<Language> languages,
        String mobility,
        String availability,
        List<Note> notes,
        List<AnnexPart> annex) {

    /// Closer than this, nobody wants to read it.
    public static final int TIGHTEST = 5;

    /// The same words set closer, or wider again.
    ///
    /// @param closer 0 to [#TIGHTEST]
    public CvContent set(int closer) {
        return new CvContent(language, title, subject, template, closer, headings, name, photo, targetJob, phone, email, home, age, summary,
                experiences, skills, softSkills, education, languages, mobility, availability, notes, annex);
    }

    /// The titles of the blocks.
    ///
    /// @param notes of the last one, named after what is in it
    /// @param annex of the pages after the CV
    /// @param about what these pages are, in a sentence
    public record Headings(String experiences, String skills, String softSkills, String notes, String annex, String about) {}

    /// @param picture   PNG or JPEG
    /// @param mediaType `image/png` or `image/jpeg`
    /// @param words     what it shows, for whoever does not see it; empty: a picture of the person
    @SuppressWarnings("ArrayRecordComponent")
    public record Photo(byte[] picture, String mediaType, String words) {

        /// Of the person.
        public Photo(byte[] picture, String mediaType) {
            this(picture, mediaType, "");
        }
    }

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
    /// @param own  the person's own words about it, line by line
    public record Validated(String label, String body, String when, @Nullable PartialDate date, String certificate, List<String> own) {}

    /// @param level  in words
    /// @param source how often, by how many people and where it was seen, counted
    /// @param own    the person's own words about it, line by line
    public record Observed(String label, String level, String source, List<String> own) {}

    /// One block of the annex, under the title it has on the CV.
    public record AnnexPart(String heading, List<Proof> proofs) {}

    /// What one line rests on.
    ///
    /// @param counted how often, by how many people and where it was seen; empty for what a body validated
    /// @param seen    newest first
    public record Proof(String label, String counted, List<Seen> seen) {}

    /// @param when  the day, in words; empty when not known
    /// @param what  the situation, or the body
    /// @param proof the observer, or the certificate
    /// @param level in words; empty for what a body validated
    public record Seen(String when, String what, String proof, String level) {}
}

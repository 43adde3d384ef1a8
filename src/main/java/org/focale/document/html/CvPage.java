package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.document.cv.CvContent;
import org.focale.domain.cv.CvTemplate;

/// Lays a CV out. A block with no line leaves no trace.
public final class CvPage {

    /// How the page names the photo.
    private static final String PHOTO = "photo";

    /// Longer than this, a name is set smaller: two or three lines of it are enough.
    private static final int LONG_NAME = 32;
    private static final int LONGEST_NAME = 70;

    /// In lines, of so many letters.
    private static final int TALL = 12;
    private static final int LINE = 100;
    /// In letters, of what stands beside the name.
    private static final int LONG_CONTACT = 36;
    /// A block of more lines than that may run on to the next page.
    private static final int MANY = 8;
    private static final int FEW = 3;

    /// Addresses that nothing but their own kind can be read from.
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ .\u00a0()-]{0,2}[0-9]){5,17}");

    private final Template template = Templates.template("cv.html");

    public Page of(CvContent cv) {
        var photo = cv.photo();
        return new Page(cv.language(), cv.title(), cv.subject(), cv.name(), cv.name(), template.execute(new View(cv)), style(cv.template()),
                cv.tightness(), photo == null ? Map.of() : Map.of(PHOTO, photo.picture()));
    }

    private static Page.Style style(CvTemplate template) {
        return switch (template) {
            case FOCALE -> Page.Style.CV_FOCALE;
            case CLASSIC -> Page.Style.CV_CLASSIC;
            case COMPACT -> Page.Style.CV_COMPACT;
            case AIRY -> Page.Style.CV_AIRY;
        };
    }

    /// What the template asks for.
    record View(CvContent cv) {

        List<Contact> contact() {
            var lines = new ArrayList<Contact>();
            cv.home().lines().forEach(line -> lines.add(new Contact(line, "")));
            lines.add(new Contact(cv.phone(), PHONE.matcher(cv.phone()).matches() ? "tel:" + cv.phone().replaceAll("[^+0-9]", "") : ""));
            lines.add(new Contact(cv.email(), EMAIL.matcher(cv.email()).matches() ? "mailto:" + cv.email() : ""));
            lines.add(new Contact(cv.age(), ""));
            lines.removeIf(line -> line.words().isEmpty());
            return lines;
        }

        boolean hasLongContact() {
            return contact().stream().anyMatch(Contact::isLong);
        }

        boolean hasPhoto() {
            return cv.photo() != null;
        }

        /// Letters that join are not spaced.
        String nameSize() {
            int length = cv.name().length();
            String size = length > LONGEST_NAME ? "longest" : length > LONG_NAME ? "long" : "usual";
            return cv.name().codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC) ? size + " joined" : size;
        }

        boolean hasSummary() {
            return !cv.summary().isEmpty();
        }

        boolean hasManySkills() {
            return cv.skills().size() > MANY;
        }

        boolean hasManySoftSkills() {
            return cv.softSkills().size() > MANY;
        }

        boolean hasAnnex() {
            return !cv.annex().isEmpty();
        }

        List<PartView> annex() {
            return cv.annex().stream().map(part -> PartView.of(part, cv)).toList();
        }

        boolean hasContact() {
            return !contact().isEmpty();
        }

        boolean hasExperiences() {
            return !cv.experiences().isEmpty();
        }

        boolean hasSkills() {
            return !cv.skills().isEmpty();
        }

        boolean hasSoftSkills() {
            return !cv.softSkills().isEmpty();
        }

        boolean hasNotes() {
            return !cv.notes().isEmpty();
        }

        List<LivedView> experiences() {
            return cv.experiences().stream().map(LivedView::of).toList();
        }

        List<ValidatedView> skills() {
            return cv.skills().stream().map(ValidatedView::of).toList();
        }
    }

    /// @param where after the role, with what joins them
    record LivedView(String what, String where, String when, List<String> tasks) {

        /// Too much to be moved to the next page in one piece: it may run on there, between two lines.
        boolean isTall() {
            return tasks.size() > TALL || tasks.stream().mapToInt(String::length).sum() > TALL * LINE;
        }

        static LivedView of(CvContent.Lived line) {
            String where = joined(", ", line.organisation(), line.place());
            return line.role().isEmpty()
                    ? new LivedView(where, "", line.when(), line.tasks())
                    : new LivedView(line.role(), where.isEmpty() ? "" : between(", ", line.role() + where) + where, line.when(), line.tasks());
        }
    }

    /// @param address what a click opens, empty for nothing
    record Contact(String words, String address) {

        /// Too long to stand beside the name, or on one line at all.
        boolean isLong() {
            return words.length() > LONG_CONTACT;
        }
    }

    /// @param proof after the label, with what joins them
    record ValidatedView(String label, String proof, List<String> own) {

        static ValidatedView of(CvContent.Validated line) {
            String proof = joined(" · ", joined(", ", line.body(), line.when()), line.certificate());
            return new ValidatedView(line.label(), proof.isEmpty() ? "" : between(" · ", line.label() + proof) + proof, line.own());
        }
    }

    /// @param kind which block of the CV it belongs to
    record PartView(String kind, String heading, List<ProofView> proofs) {

        static PartView of(CvContent.AnnexPart part, CvContent cv) {
            return new PartView(part.heading().equals(cv.headings().skills()) ? "skill" : "soft", part.heading(),
                    part.proofs().stream().map(ProofView::of).toList());
        }
    }

    record ProofView(String label, String counted, List<SeenView> seen) {

        boolean isTall() {
            return seen.size() > FEW;
        }

        static ProofView of(CvContent.Proof proof) {
            return new ProofView(proof.label(), proof.counted(), proof.seen().stream().map(SeenView::of).toList());
        }
    }

    /// @param by after what was seen, with what joins them
    record SeenView(String when, String what, String by) {

        static SeenView of(CvContent.Seen seen) {
            String by = joined(" · ", seen.proof(), seen.level());
            return new SeenView(seen.when(), seen.what(), seen.what().isEmpty() || by.isEmpty() ? by : between(" · ", seen.what() + by) + by);
        }
    }

    private static String joined(String sign, String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(between(sign, String.join("", parts))));
    }

    /// Between two fields. Where one is read from right to left, it is a sign that no sentence has: the fields keep the order of the page.
    private static String between(String sign, String around) {
        return Bidi.requiresBidi(around.toCharArray(), 0, around.length()) ? " · " : sign;
    }
}

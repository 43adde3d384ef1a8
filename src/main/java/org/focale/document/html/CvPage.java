package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.document.cv.CvContent;

/// Lays a CV out. A block with no line leaves no trace.
public final class CvPage {

    /// Longer than this, a name is set smaller: two lines of it are enough.
    private static final int LONG_NAME = 44;

    /// In lines, of so many letters.
    private static final int TALL = 12;
    private static final int LINE = 100;

    private final Template template = Templates.template("cv.html");

    public Page of(CvContent cv) {
        return new Page(cv.language(), cv.title(), cv.subject(), cv.name(), cv.name(), template.execute(new View(cv)), Page.Style.CV);
    }

    /// What the template asks for.
    record View(CvContent cv) {

        List<String> contact() {
            return Stream.concat(cv.home().lines().stream(), Stream.of(cv.phone(), cv.email(), cv.age()))
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        }

        boolean hasLongName() {
            return cv.name().length() > LONG_NAME;
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
                    : new LivedView(line.role(), where.isEmpty() ? "" : ", " + where, line.when(), line.tasks());
        }
    }

    /// @param proof after the label, with what joins them
    record ValidatedView(String label, String proof) {

        static ValidatedView of(CvContent.Validated line) {
            String proof = joined(" · ", joined(", ", line.body(), line.when()), line.certificate());
            return new ValidatedView(line.label(), proof.isEmpty() ? "" : " · " + proof);
        }
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(between));
    }
}

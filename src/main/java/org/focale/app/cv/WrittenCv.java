package org.focale.app.cv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.PersonId;

/// A CV that was written with many others, and what it still lacks.
///
/// @param name       of the person: also of one whose CV says initials, for who works with the list
/// @param gauge      lines the person agreed to
/// @param waiting    lines that wait for the person's answer
/// @param hasContact the page says how to reach the person
/// @param hasJob     the page says which job is looked for
public record WrittenCv(PersonId person, String name, List<Path> files, CvGauge gauge, CvGoals goals, int waiting, boolean hasContact,
        boolean hasJob) {

    static WrittenCv of(CvFile cv, CvGoals goals, List<Path> files) {
        var choice = cv.cv();
        var person = cv.file().person();
        var lines = cv.lines();
        int waiting = (int) Stream.of(lines.experiences(), lines.skills(), lines.softSkills()).<CvLine>flatMap(List::stream)
                .filter(line -> line.state() == LineState.PROPOSED).count();
        boolean phone = choice.showPhone() && !person.phone().isBlank();
        boolean email = choice.showEmail() && !person.email().isBlank();
        return new WrittenCv(person.id(), person.displayName(), files.stream().sorted().toList(), lines.gauge(), goals, waiting,
                choice.initials() || phone || email, !choice.targetJob().isBlank());
    }

    /// As complete as the programme wants it, with what an employer needs.
    public boolean isComplete() {
        return gauge.isComplete(goals) && hasContact && hasJob;
    }

    /// "2 savoir-être, le métier visé", empty when nothing is missing.
    public String missing(Texts texts) {
        var parts = new ArrayList<String>();
        add(parts, "cv-files.missing.experience", goals.experiences() - gauge.experiences(), texts);
        add(parts, "cv-files.missing.skill", goals.skills() - gauge.skills(), texts);
        add(parts, "cv-files.missing.soft-skill", goals.softSkills() - gauge.softSkills(), texts);
        if (!hasJob) {
            parts.add(texts.get("cv-files.missing.job"));
        }
        if (!hasContact) {
            parts.add(texts.get("cv-files.missing.contact"));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int missing, Texts texts) {
        if (missing > 0) {
            parts.add(texts.count(key, missing));
        }
    }

    /// Everybody's, as a table: what each has, and what is missing.
    public static Sheet table(List<WrittenCv> all, Texts texts) {
        var header = Stream.of("cv-files.column.person", "cv-files.column.experiences", "cv-files.column.skills", "cv-files.column.soft-skills",
                "cv-files.column.missing", "cv-files.column.waiting", "cv-files.column.files").map(texts::get).toList();
        return new Sheet(texts.get("cv-files.many.sheet"), header, all.stream().map(each -> each.row(texts)).toList());
    }

    private List<Cell> row(Texts texts) {
        return List.of(Cell.of(name), Cell.Amount.of(gauge.experiences()), Cell.Amount.of(gauge.skills()), Cell.Amount.of(gauge.softSkills()),
                Cell.of(missing(texts)), Cell.Amount.of(waiting),
                Cell.of(files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "))));
    }
}

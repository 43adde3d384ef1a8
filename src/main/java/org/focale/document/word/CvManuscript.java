package org.focale.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.document.cv.CvContent;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Span;
import org.focale.document.word.Manuscript.Text;
import org.focale.document.word.Manuscript.Tone;

/// A CV as a manuscript: every word of its page, in the same order.
final class CvManuscript {

    private final CvContent cv;
    private final List<Text> texts = new ArrayList<>();

    CvManuscript(CvContent cv) {
        this.cv = cv;
    }

    Manuscript write() {
        head();
        experiences();
        skills();
        softSkills();
        notes();
        annex();
        return new Manuscript(cv.language(), cv.title(), cv.subject(), cv.name(), Look.of(cv.template()), Portrait.of(cv.photo()),
                List.copyOf(texts));
    }

    private void head() {
        add(Part.TITLE, cv.name());
        add(Part.SUBTITLE, cv.targetJob());
        cv.home().lines().forEach(line -> add(Part.CONTACT, line));
        add(Part.CONTACT, Links.telephone(cv.phone()));
        add(Part.CONTACT, Links.mail(cv.email()));
        add(Part.CONTACT, cv.age());
        cv.summary().forEach(line -> add(Part.SUMMARY, line));
    }

    private void experiences() {
        heading(cv.headings().experiences(), Tone.EXPERIENCE, cv.experiences());
        for (CvContent.Lived line : cv.experiences()) {
            String where = joined(", ", line.organisation(), line.place());
            add(Part.LINE_HEADING, Tone.PLAIN, line.role().isEmpty() ? List.of(Span.strong(where))
                    : where.isEmpty() ? List.of(Span.strong(line.role())) : List.of(Span.strong(line.role()), Span.of(", " + where)));
            add(Part.DATES, line.when());
            line.tasks().forEach(task -> add(line.tasks().size() == 1 ? Part.BODY : Part.ITEM, task));
        }
    }

    private void skills() {
        heading(cv.headings().skills(), Tone.SKILL, cv.skills());
        for (CvContent.Validated line : cv.skills()) {
            item(line.label(), joined(" · ", joined(", ", line.body(), line.when()), line.certificate()), line.own());
        }
    }

    private void softSkills() {
        heading(cv.headings().softSkills(), Tone.SOFT_SKILL, cv.softSkills());
        for (CvContent.Observed line : cv.softSkills()) {
            item(line.label(), joined(" · ", line.level(), line.source()), line.own());
        }
    }

    private void notes() {
        heading(cv.headings().notes(), Tone.PLAIN, cv.notes());
        for (CvContent.Note note : cv.notes()) {
            add(Part.BODY, Tone.PLAIN, List.of(Span.strong(note.label()), Span.of(" " + note.text())));
        }
    }

    private void annex() {
        if (cv.annex().isEmpty()) {
            return;
        }
        texts.add(new Text(Part.HEADING, Tone.PLAIN, true, List.of(Span.of(cv.headings().annex()))));
        add(Part.BODY, cv.headings().about());
        for (CvContent.AnnexPart part : cv.annex()) {
            add(Part.LINE_HEADING, Tone.PLAIN, List.of(Span.strong(part.heading())));
            for (CvContent.Proof proof : part.proofs()) {
                add(Part.BODY, Tone.PLAIN, proof.counted().isEmpty() ? List.of(Span.strong(proof.label()))
                        : List.of(Span.strong(proof.label()), Span.quiet(" · " + proof.counted())));
                proof.seen().forEach(seen -> add(Part.ITEM, joined(" · ", seen.when(), seen.what(), seen.proof(), seen.level())));
            }
        }
    }

    private void heading(String words, Tone tone, List<?> lines) {
        if (!lines.isEmpty()) {
            add(Part.HEADING, tone, List.of(Span.of(words)));
        }
    }

    /// @param own the person's words, after what is proved
    private void item(String label, String proof, List<String> own) {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(label));
        if (!proof.isEmpty()) {
            spans.add(Span.quiet(" · " + proof));
        }
        if (!own.isEmpty()) {
            spans.add(Span.of(" – " + String.join(" ", own)));
        }
        add(Part.ITEM, Tone.PLAIN, spans);
    }

    private void add(Part part, String words) {
        add(part, Tone.PLAIN, List.of(Span.of(words)));
    }

    private void add(Part part, Span span) {
        add(part, Tone.PLAIN, List.of(span));
    }

    private void add(Part part, Tone tone, List<Span> spans) {
        var text = new Text(part, tone, false, List.copyOf(spans));
        if (!text.words().isEmpty()) {
            texts.add(text);
        }
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(between));
    }
}

package org.focale.desktop.cv;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.document.pdf.PageImage;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.cv.CvTemplate;
import org.jspecify.annotations.Nullable;

/// The pages beside the lines, as they are printed: of the CV that is edited, or of one that was given.
final class CvPages {

    /// In pixels of the display, for a page of a template: enough to tell them apart.
    static final int SMALL = 220;

    /// After the last choice, before the samples follow: the page itself comes first.
    private static final Duration SETTLED = Duration.ofMillis(700);

    private final UseCases cases;
    private final Jobs jobs;
    private final Latest drawing;
    private final Latest sampling;
    private final ReadOnlyObjectWrapper<List<PageImage>> images = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<CvTemplate, PageImage>> samples = new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable CvFile wanted;
    private byte @Nullable [] given;
    private boolean letter;
    private @Nullable DrawnCv drawn;
    private @Nullable CvFile sampled;
    private int across;
    private boolean sampleWanted;

    CvPages(UseCases cases, Jobs jobs) {
        this.cases = cases;
        this.jobs = jobs;
        this.drawing = jobs.latest();
        this.sampling = jobs.latest();
    }

    /// The pages last drawn; those before stay until the new ones are there.
    ReadOnlyObjectProperty<List<PageImage>> images() {
        return images.getReadOnlyProperty();
    }

    /// The first page of this very CV in each template.
    ReadOnlyObjectProperty<Map<CvTemplate, PageImage>> samples() {
        return samples.getReadOnlyProperty();
    }

    /// How many pixels of the display a page may be wide; it is drawn anew so that it stays sharp.
    void across(int pixels) {
        across = pixels;
        draw();
    }

    /// Whether somebody looks at the samples; else they are not drawn.
    void wantSamples(boolean wants) {
        sampleWanted = wants;
        sample();
    }

    void draw(CvFile cv) {
        wanted = cv;
        draw();
        if (sampleWanted) {
            jobs.later(SETTLED, () -> {
                if (cv.equals(wanted)) {
                    sample();
                }
            });
        }
    }

    /// The letter in place of the CV, as soon as one is written.
    void showLetter(boolean shown) {
        if (letter != shown) {
            letter = shown;
            drawn = null;
            draw();
        }
    }

    /// Whether the page is the letter.
    boolean showsLetter() {
        return letter && wanted != null && cases.cvs().letter().isWritten(wanted);
    }

    /// What was given, in place of the CV; null for the CV again.
    void look(byte @Nullable [] pdf) {
        given = pdf;
        drawn = null;
        draw();
    }

    /// Nothing to be seen of what was given.
    void lookAtNothing() {
        given = new byte[0];
        drawing.forget();
        images.set(List.of());
    }

    private void draw() {
        CvFile cv = wanted;
        byte[] pdf = given;
        DrawnCv before = drawn;
        int width = across;
        if (width <= 0 || pdf != null && pdf.length == 0) {
            return;
        }
        if (pdf != null) {
            drawing.run(_ -> pages(pdf, width), images::set);
        } else if (cv != null && showsLetter()) {
            drawing.run(_ -> pages(cases.cvs().letter().content(cv, CvFormat.PDF), width), images::set);
        } else if (cv != null && before != null && before.shows(cv, width)) {
            drawing.forget(); // what is being drawn was taken back
            images.set(before.pages());
        } else if (cv != null) {
            drawing.run(_ -> DrawnCv.draw(cases.makeCv(), cv, width, before), done -> {
                drawn = done;
                images.set(done.pages());
            });
        }
    }

    static List<PageImage> pages(byte[] pdf, int width) {
        try (var pages = PdfPages.of(pdf)) {
            return IntStream.range(0, pages.count()).mapToObj(page -> pages.imageAcross(page, width)).toList();
        }
    }

    private void sample() {
        CvFile cv = wanted;
        if (!sampleWanted || cv == null) {
            return;
        }
        var plain = cv.with(cv.cv().with(draft -> draft.template = CvTemplate.FOCALE));
        if (plain.equals(sampled)) {
            sampling.forget();
            return;
        }
        sampling.run(progress -> {
            var all = new EnumMap<CvTemplate, PageImage>(CvTemplate.class);
            for (CvTemplate template : CvTemplate.values()) {
                progress.report(template.ordinal(), CvTemplate.values().length);
                all.put(template, first(cv, template));
            }
            return all;
        }, all -> {
            sampled = plain;
            samples.set(all);
        });
    }

    private PageImage first(CvFile cv, CvTemplate template) {
        var other = cv.with(cv.cv().with(draft -> {
            draft.template = template;
            draft.annex = false;
        }));
        try (var pages = PdfPages.of(cases.makeCv().pdf(other))) {
            return pages.imageAcross(0, SMALL);
        }
    }
}

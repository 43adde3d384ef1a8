package org.focale.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.document.cv.CvWords;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PdfPress;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.cv.PersonFile;

/// What each template of a CV costs.
final class CvMeasures {

    private CvMeasures() {}

    /// Each template on every core, then the first with an annex; the second round counts.
    static List<Row> templates(List<PersonFile> files, LocalDate today) {
        var documents = new CvDocument(new PdfPress());
        var rows = new ArrayList<Row>();
        for (CvTemplate template : CvTemplate.values()) {
            rows.add(row("CVs in template " + template, files, documents, today, draft -> draft.template = template));
        }
        rows.add(row("CVs with an annex", files, documents, today, draft -> draft.annex = true));
        return rows;
    }

    private static Row row(String name, List<PersonFile> files, CvDocument documents, LocalDate today, Consumer<Cv.Draft> look) {
        long bytes = render(files, documents, today, look);
        long start = System.nanoTime();
        render(files, documents, today, look);
        double each = (System.nanoTime() - start) / 1e6 / files.size();
        return new Row(name, Row.format("%.1f ms a CV", each), Row.format("%,d bytes", bytes / files.size()), "15 ms");
    }

    private static long render(List<PersonFile> files, CvDocument documents, LocalDate today, Consumer<Cv.Draft> look) {
        return files.parallelStream().mapToLong(file -> {
            var cv = Cv.first(new CvId(new UUID(0, 0)), file.person().id(), "", "").with(look);
            return documents.render(CvWords.of(file, cv, CvLines.of(file).on(cv), null, today), today, List.of()).length;
        }).sum();
    }
}

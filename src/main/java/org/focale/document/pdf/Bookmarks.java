package org.focale.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The bookmarks of a document, two deep, shown when it is opened. Pages count from 0.
final class Bookmarks {

    private record Mark(String title, int page, List<Mark> under) {}

    private final PDDocument pdf;
    private final List<Mark> marks = new ArrayList<>();

    Bookmarks(PDDocument pdf) {
        this.pdf = pdf;
    }

    void add(String title, int page) {
        marks.add(new Mark(title, page, List.of()));
    }

    /// One that has others under it.
    void open(String title, int page) {
        marks.add(new Mark(title, page, new ArrayList<>()));
    }

    /// Under the one that was opened last.
    void under(String title, int page) {
        marks.getLast().under().add(new Mark(title, page, List.of()));
    }

    void write() {
        var outline = new PDDocumentOutline();
        for (Mark mark : marks) {
            var item = item(mark);
            mark.under().forEach(each -> item.addLast(item(each)));
            outline.addLast(item);
            item.openNode();
        }
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private PDOutlineItem item(Mark mark) {
        var item = new PDOutlineItem();
        item.setTitle(mark.title());
        var destination = new PDPageFitWidthDestination();
        var page = pdf.getPage(mark.page());
        destination.setPage(page);
        destination.setTop((int) page.getMediaBox().getUpperRightY());
        item.setDestination(destination);
        return item;
    }
}

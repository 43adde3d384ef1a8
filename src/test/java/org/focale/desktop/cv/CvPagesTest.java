package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.HandHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page beside the lines is that of the last choice, however long the one before it takes to be drawn.
class CvPagesTest {

    @TempDir
    Path folder;

    @Test
    void aChoiceThatWasTakenBackWhileItIsDrawnIsNotShown() {
        try (var office = Office.association(folder)) {
            var mirela = Someone.mirela();
            office.save(mirela.records());
            var cv = office.cases.makeCv().of(office.cases.files().read(mirela.id()).orElseThrow(), office.texts);
            var other = cv.with(cv.cv().with(draft -> draft.summary = "Ponctuelle et soigneuse."));
            var held = new HandHeld();
            var pages = new CvPages(office.cases, held.jobs);
            pages.across(300);
            pages.draw(cv);
            held.finish();
            var drawn = pages.images().get();
            assertEquals(1, drawn.size());

            pages.draw(other);
            pages.draw(cv);
            held.finish();
            assertEquals(drawn, pages.images().get());

            pages.draw(other);
            held.finish();
            assertNotEquals(drawn, pages.images().get());
        }
    }
}

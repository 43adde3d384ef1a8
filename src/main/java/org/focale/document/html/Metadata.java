package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.time.LocalDate;

/// What a document says of itself to an archive or a screen reader (XMP, ISO 16684): no more than its page shows.
public final class Metadata {

    private static final Template TEMPLATE = Templates.template("metadata.xml");

    private Metadata() {}

    /// @param day the only date it bears: the hour of an export is nobody's business
    public static String of(Page page, String producer, LocalDate day) {
        return TEMPLATE.execute(new View(page, producer, day + "T00:00:00Z", true));
    }

    /// The same without saying that the document follows PDF/A and PDF/UA.
    ///
    /// @param day the only date it bears
    public static String claimingNothing(Page page, String producer, LocalDate day) {
        return TEMPLATE.execute(new View(page, producer, day + "T00:00:00Z", false));
    }

    record View(Page page, String producer, String moment, boolean claims) {}
}

package org.focale.document.html;

import java.util.List;
import java.util.Map;

/// A page ready to print. XHTML and its style stand apart, so that a style sheet is read once for a thousand pages.
///
/// @param language    of the words, `fr` or `en`
/// @param description what it is, in one sentence
/// @param author      whose page it is, empty for nobody's
/// @param running     what the foot of each page says when there are several
/// @param xhtml       well formed, without style
/// @param style       name of its style sheet
/// @param tightness   how much closer than it is drawn: a step of [Tightness]
/// @param pictures    PNG or JPEG that the page shows, by the name it gives them
public record Page(String language, String title, String description, String author, String running, String xhtml, Style style, int tightness,
        Map<String, byte[]> pictures) {

    /// A page as it is drawn.
    public Page(String language, String title, String description, String author, String running, String xhtml, Style style,
            Map<String, byte[]> pictures) {
        this(language, title, description, author, running, xhtml, style, 0, pictures);
    }

    /// A page without pictures of its own.
    public Page(String language, String title, String description, String author, String running, String xhtml, Style style) {
        this(language, title, description, author, running, xhtml, style, Map.of());
    }

    /// The style sheets of the program.
    public enum Style {
        CV_FOCALE(21, "cv.css", "cv-focale.css"), CV_CLASSIC(22, "cv.css", "cv-classic.css"), CV_COMPACT(17, "cv.css", "cv-compact.css"),
        CV_AIRY(26, "cv.css", "cv-airy.css"),
        RECOVERY("recovery.css"), PLAN("plan.css"), PLAN_PLAIN("plan-plain.css"), HANDOVER("handover.css"), NOTICE("notice.css"),
        LETTER("letter.css"), SHEET("sheet.css"), WEEK("week.css"), AGREEMENT("agreement.css"), GRID("grid.css");

        private static final int USUAL_SIDE = 21;

        private final int side;
        private final List<String> files;

        Style(String file) {
            this(USUAL_SIDE, file);
        }

        Style(int side, String... files) {
            this.side = side;
            this.files = List.of(files);
        }

        /// In millimetres, from the edges at the left and right to what stands at the foot of a page.
        public int side() {
            return side;
        }

        /// The sheet in full.
        ///
        /// @param tightness a step of [Tightness]
        public String css(int tightness) {
            return Templates.text("page.css") + Tightness.of(tightness).set(String.join("", files.stream().map(Templates::text).toList()));
        }
    }
}

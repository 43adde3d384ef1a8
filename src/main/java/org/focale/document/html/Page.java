package org.focale.document.html;

import java.util.Map;

/// A page ready to print. XHTML and its style stand apart, so that a style sheet is read once for a thousand pages.
///
/// @param language    of the words, `fr` or `en`
/// @param description what it is, in one sentence
/// @param author      whose page it is, empty for nobody's
/// @param running     what the foot of each page says when there are several
/// @param xhtml       well formed, without style
/// @param style       name of its style sheet
/// @param pictures    PNG or JPEG that the page shows, by the name it gives them
public record Page(String language, String title, String description, String author, String running, String xhtml, Style style,
        Map<String, byte[]> pictures) {

    /// A page without pictures of its own.
    public Page(String language, String title, String description, String author, String running, String xhtml, Style style) {
        this(language, title, description, author, running, xhtml, style, Map.of());
    }

    /// The style sheets of the program.
    public enum Style {
        CV("cv.css"), RECOVERY("recovery.css"), PLAN("plan.css"), PLAN_PLAIN("plan-plain.css"), HANDOVER("handover.css"), NOTICE("notice.css"),
        LETTER("letter.css"), SHEET("sheet.css"), WEEK("week.css"), AGREEMENT("agreement.css"), GRID("grid.css"),
        PORTFOLIO("portfolio.css"), COVER_LETTER("cover-letter.css");

        private final String file;

        Style(String file) {
            this.file = file;
        }

        /// The sheet as it is written.
        public String css() {
            return Templates.text("page.css") + Templates.text(file);
        }
    }
}

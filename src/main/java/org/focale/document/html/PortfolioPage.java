package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Map;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;

/// Lays out what a portfolio adds to a CV: the list of what comes after it, and a page for what has none of its own.
public final class PortfolioPage {

    private static final String PICTURE = "brought";

    private final Template template = Templates.template("portfolio.html");

    /// @param about may be empty
    /// @param where "page 4"
    public record Row(String title, String about, String where) {}

    public record Section(String title, List<Row> rows) {}

    /// The list of what comes after the CV.
    ///
    /// @param texts in the language of the CV
    public Page of(CvContent cv, List<Section> sections, Texts texts) {
        return page(cv, new View(cv, texts.get("document.portfolio.contents"), cv.name(), sections, "", "", "", false), Map.of(), texts);
    }

    /// A page that says why what stands here cannot be shown.
    ///
    /// @param texts in the language of the CV
    public Page of(CvContent cv, String title, String about, String words, Texts texts) {
        return page(cv, new View(cv, title, about, List.of(), words, "", "", false), Map.of(), texts);
    }

    /// A page with a picture.
    ///
    /// @param small as large as a badge, not as the page
    /// @param texts in the language of the CV
    public Page ofPicture(CvContent cv, String title, String about, byte[] picture, boolean small, Texts texts) {
        var view = new View(cv, title, about, List.of(), "", PICTURE, texts.get("document.portfolio.picture", title), small);
        return page(cv, view, Map.of(PICTURE, picture), texts);
    }

    private Page page(CvContent cv, View view, Map<String, byte[]> pictures, Texts texts) {
        String title = texts.get("document.portfolio.title", cv.name());
        return new Page(cv.language(), title, texts.get("document.portfolio.description", cv.name()), cv.name(), title, template.execute(view),
                Page.Style.PORTFOLIO, pictures);
    }

    record View(CvContent cv, String title, String about, List<Section> sections, String words, String picture, String alt, boolean small) {}
}

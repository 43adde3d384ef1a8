package org.focale.document.pdf;

import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.NoNamespaceHandler;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Tells the renderer that a page has our style sheet and nothing else: no image, no link to a site, no form, no style of its own,
/// whatever its elements are called.
final class OwnStyleOnly extends NoNamespaceHandler {

    private final StylesheetInfo[] sheets;

    OwnStyleOnly(StylesheetInfo sheet) {
        this.sheets = new StylesheetInfo[] {sheet};
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document page) {
        return sheets.clone();
    }

    /// An address to write to or a number to call, as our templates make them; nothing that leads to a site.
    @Override
    public @Nullable String getLinkUri(Element element) {
        String address = element.getAttribute("href");
        return element.getTagName().equals("a") && (address.startsWith("mailto:") || address.startsWith("tel:")) ? address : null;
    }

    @Override
    public String getClass(Element element) {
        return element.getAttribute("class");
    }

    @Override
    public @Nullable String getLang(Element element) {
        String own = element.getAttribute("lang");
        if (!own.isEmpty()) {
            return own;
        }
        Node parent = element.getParentNode();
        return parent instanceof Element outer ? getLang(outer) : null;
    }
}

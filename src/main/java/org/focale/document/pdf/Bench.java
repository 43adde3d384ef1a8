package org.focale.document.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.focale.document.html.Page;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What is costly to prepare and serves one document after another: fonts, style sheets, parser. One thread at a time.
final class Bench {

    private final Typeface typeface = new Typeface();
    private final DrawableText drawable = new DrawableText(typeface, this::others);
    private @Nullable OtherScripts others;
    private final DocumentBuilder parser = parser();
    private final Map<Sheet, OwnStyleOnly> styles = new HashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    Typeface typeface() {
        return typeface;
    }

    OtherScripts others() {
        OtherScripts known = others;
        if (known == null) {
            known = new OtherScripts();
            others = known;
        }
        return known;
    }

    DrawableText drawable() {
        return drawable;
    }

    /// Font measures, kept from one document to the next.
    FSDefaultCacheStore metrics() {
        return metrics;
    }

    Document parse(String xhtml) {
        try {
            return parser.parse(new InputSource(new StringReader(drawable.of(xhtml))));
        } catch (SAXException e) {
            throw new IllegalStateException("A template makes a page that is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OwnStyleOnly style(Page page) {
        return styles.computeIfAbsent(new Sheet(page.style(), page.tightness()), wanted -> new OwnStyleOnly(read(wanted)));
    }

    /// A style sheet at one tightness.
    private record Sheet(Page.Style style, int tightness) {}

    private static StylesheetInfo read(Sheet wanted) {
        var style = wanted.style();
        var parser = new CSSParser((_, message) -> {
            throw new IllegalStateException(style + ": " + message);
        });
        try {
            Stylesheet sheet = parser.parseStylesheet(style.name(), StylesheetInfo.AUTHOR, new StringReader(style.css(wanted.tightness())));
            var info = new StylesheetInfo();
            info.setUri(style.name());
            info.setOrigin(StylesheetInfo.AUTHOR);
            info.setMedia("all");
            info.setStylesheet(sheet);
            return info;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No document type is read, so nothing outside the page can be named in it.
    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.focale.document.CvFile;
import org.focale.document.html.Page;
import org.focale.domain.activity.Level;
import org.focale.domain.person.Address;
import org.focale.domain.person.Language;
import org.junit.jupiter.api.Test;

/// What people type or paste is shown as it is typed: it is never markup, an address to fetch, or a reason to fail.
class ForeignTextTest {

    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private final PdfPress press = new PdfPress();
    private final CvDocument documents = new CvDocument(press);

    /// PDF/A refuses empty boxes, too (ISO 19005-3, 6.2.11.8).
    @Test
    void hostileAndLongTextIsAccepted() throws Exception {
        Verdict.accepts(print(hostile("http://example.invalid/")));
    }

    @Test
    void markupStaysText() {
        String text = text(print(hostile("http://example.invalid/")));

        assertTrue(text.contains("<b>Jean</b> & Fils"), text);
        assertTrue(text.contains("javascript:alert(1)"), text);
        assertTrue(text.contains("]]> {{cv.name}} &amp; fin"), text);
        assertTrue(text.contains("<a href=\"http://example.invalid/\">mes mots</a>"), text);
        assertTrue(text.contains("</p><img src=\"http://example.invalid/s.png\"/> résumé <object type=\"photo\"/>"), text);
    }

    @Test
    void lettersThatRobotoLacksLeaveAMark() {
        String text = text(print(hostile("http://example.invalid/")));

        assertTrue(text.contains("العربية (langue maternelle), Русский (B1), […] (A1), Tiếng Việt (natif)"), text);
        assertTrue(text.contains("vélo et métro"), text);
        assertTrue(text.contains("123 ½ ™ €"), text);
    }

    @Test
    void theEnclosedFileKeepsEveryLetter() {
        try (var pages = PdfPages.of(print(hostile("http://example.invalid/")))) {
            String json = new String(pages.enclosed("resume.json").orElseThrow(), StandardCharsets.UTF_8);
            assertTrue(json.contains("العربية") && json.contains("中文"), json);
        }
    }

    @Test
    void aLongNameIsNotCut() {
        String word = LONG_WORD.repeat(3);
        String text = text(print(CvFile.named(word, "")));

        assertEquals(word, text.replace("\n", "").strip());
    }

    @Test
    void nothingIsFetchedWhateverAFieldSays() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            print(hostile("http://localhost:" + server.getLocalPort() + "/"));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void nothingIsFetchedWhateverAPageSays() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://localhost:" + server.getLocalPort() + "/";
            byte[] pdf = press.print(new Page("fr", "titre", "sujet", "", "", """
                    <html lang="fr"><head><title>titre</title><link rel="stylesheet" href="%1$sa.css"/>
                    <style>@import url(%1$sb.css); p { background: url(%1$sc.png) }</style></head>
                    <body><p style="background: url(%1$sd.png)">texte<img src="%1$se.png"/><a href="%1$s">lien</a></p>
                    <object data="%1$sf.pdf"></object><iframe src="%1$sg.html"></iframe></body></html>
                    """.formatted(address), Page.Style.CV_FOCALE), CvFile.TODAY, List.of());
            assertThrows(SocketTimeoutException.class, server::accept);
            assertTrue(text(pdf).contains("texte"));
        }
    }

    @Test
    void noLogNamesAnyone() {
        var told = new ArrayList<LogRecord>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord message) {
                told.add(message);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            text(print(hostile("http://example.invalid/")));
        } finally {
            root.removeHandler(listener);
        }
        assertEquals(List.of(), told.stream().map(record -> record.getLoggerName() + ": " + record.getMessage()).toList());
    }

    private static CvFile hostile(String address) {
        return CvFile.named("<b>Jean</b>\u0000 & Fils \u202Egnirts\u202C", "de La Tour ".repeat(8) + LONG_WORD)
                .person("javascript:alert(1)", "\"><img src='" + address + "x.png'/>@exemple.fr",
                        new Address("<script src=\"" + address + "\"/>", "67100", "Strasbourg ☃"))
                .about("]]> {{cv.name}} &amp; ﬁn \uD800",
                        List.of(new Language("العربية", "langue maternelle"), new Language("Русский", "B1"),
                                new Language("中文 普通话", "A1"), new Language("Tiếng Việt", "natif")),
                        List.of("👍 B"), "🚲 vélo 👨‍👩‍👧 et 𝓂é𝓉𝓇ℴ", "①②③ ½ ™ € → ✓")
                .cv("Ouvrière ‹polyvalente› \u200Bétudiante 🎓", true, true, true, true)
                .lived("x".repeat(300), "", "", null, null, "a\tb\r\nc\u2028d \u0007\n\n\n  ")
                .lived("", "محمد وأحمد عملا هنا", "", "2020", null, "עברית and latin عربي mixed")
                .lived("y ".repeat(3000), "", "", "0001", "9999", "z\n".repeat(200))
                .validated("Łódź ŧ ș ț ğ ı İ ẞ", "", null, "url(" + address + "a.css)")
                .observed("<i>".repeat(60), Level.SOME_HELP, 1, 1, 1)
                .worded("<a href=\"" + address + "\">mes mots</a>\n@import url(" + address + "w.css);")
                .photo(("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + address + "v.png\"/></svg>").getBytes(StandardCharsets.UTF_8),
                        "image/svg+xml")
                .set(draft -> {
                    draft.summary = "</p><img src=\"" + address + "s.png\"/>\u0000 résumé <object type=\"photo\"/>";
                    draft.annex = true;
                });
    }

    private byte[] print(CvFile file) {
        return documents.render(file.content(), CvFile.TODAY, List.of());
    }

    private static String text(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text();
        }
    }
}

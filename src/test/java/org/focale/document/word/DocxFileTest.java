package org.focale.document.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.focale.document.CvFile;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// DOCX files against the schemas of ECMA-376, and read again by classes made of those schemas.
class DocxFileTest {

    @Test
    void everyPartFollowsItsSchema() throws Exception {
        for (Map.Entry<String, Manuscript> each : Written.all().entrySet()) {
            var docx = Package.of(DocxFile.of(each.getValue(), CvFile.TODAY));
            assertEquals(List.of(), complaints(DocumentDocument.Factory.parse(in(docx, "word/document.xml"))), each.getKey());
            assertEquals(List.of(), complaints(StylesDocument.Factory.parse(in(docx, "word/styles.xml"))), each.getKey());
            assertEquals(List.of(), complaints(NumberingDocument.Factory.parse(in(docx, "word/numbering.xml"))), each.getKey());
            assertEquals(List.of(), complaints(SettingsDocument.Factory.parse(in(docx, "word/settings.xml"))), each.getKey());
        }
    }

    @Test
    void theSchemaComplainsOfWhatIsWrong() throws Exception {
        var wrong = DocumentDocument.Factory.parse("<w:document xmlns:w=\"" + DocxStyles.NAMESPACE + "\"><w:body><w:p><w:r><w:pPr/></w:r></w:p>"
                + "</w:body></w:document>");

        assertFalse(complaints(wrong).isEmpty());
    }

    @Test
    void everyPartIsNamedAndEveryNameIsAPart() throws Exception {
        var docx = Package.of(DocxFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY));

        assertEquals(Set.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml", "word/styles.xml",
                "word/numbering.xml", "word/settings.xml", "word/_rels/document.xml.rels", "word/media/picture.png"), docx.parts().keySet());
        var types = docx.xml("[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < types.getLength(); i++) {
            docx.part(types.item(i).getAttributes().getNamedItem("PartName").getNodeValue().substring(1));
        }
        assertArrayEquals(Written.photo(), docx.part("word/media/picture.png"));
    }

    @Test
    void headingsAreTheWordProcessorsOwn() throws Exception {
        var paragraphs = paragraphs(DocxFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY));

        assertEquals("Mirela Popescu", text(paragraphs.getFirst()));
        assertEquals("Title", style(paragraphs.getFirst()));
        assertEquals(Written.headings(), paragraphs.stream().filter(each -> style(each).startsWith("Heading"))
                .map(each -> style(each).substring("Heading".length()) + " " + text(each)).toList());
        assertTrue(paragraphs.stream().filter(each -> style(each).equals("ListBullet")).map(DocxFileTest::text)
                .anyMatch(words -> words.startsWith("Travailler en équipe · en autonomie")));
    }

    @Test
    void linksLeadWhereTheySay() throws Exception {
        var docx = Package.of(DocxFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY));
        var links = docx.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship");
        var outside = new ArrayList<String>();
        for (int i = 0; i < links.getLength(); i++) {
            var attributes = links.item(i).getAttributes();
            if (attributes.getNamedItem("TargetMode") != null) {
                outside.add(attributes.getNamedItem("Target").getNodeValue());
            }
        }

        assertEquals(List.of("tel:0600000012", "mailto:mirela.p@exemple.fr"), outside);
    }

    @Test
    void itsPropertiesSayWhatThePageSays() throws Exception {
        var core = Package.of(DocxFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY)).xml("docProps/core.xml").getDocumentElement();

        assertEquals("CV – Mirela Popescu", core.getElementsByTagName("dc:title").item(0).getTextContent());
        assertEquals("Mirela Popescu", core.getElementsByTagName("dc:creator").item(0).getTextContent());
        assertEquals("fr", core.getElementsByTagName("dc:language").item(0).getTextContent());
        assertEquals("2026-11-23T00:00:00Z", core.getElementsByTagName("dcterms:created").item(0).getTextContent());
    }

    @Test
    void markupThatSomebodyTypedStaysText() throws Exception {
        byte[] docx = DocxFile.of(Manuscript.of(Written.markup().content()), CvFile.TODAY);

        assertTrue(paragraphs(docx).stream().anyMatch(each -> text(each).equals(Written.MARKUP + " " + Written.MARKUP)));
        assertFalse(new String(Package.of(docx).part("word/_rels/document.xml.rels"), java.nio.charset.StandardCharsets.UTF_8).contains("External"));
    }

    @Test
    void aNameReadFromTheRightStandsAtTheRight() throws Exception {
        var paragraphs = paragraphs(DocxFile.of(Manuscript.of(CvFile.named("محمد", "الأمين").cv("Menuisier", false, false, false, false).content()),
                CvFile.TODAY));

        assertTrue(paragraphs.getFirst().getPPr().isSetBidi());
        assertFalse(paragraphs.get(1).getPPr().isSetBidi());
    }

    @Test
    void theSameCvOnTheSameDayIsTheSameFile() throws Exception {
        var manuscript = Manuscript.of(Written.full().content());

        assertArrayEquals(DocxFile.of(manuscript, CvFile.TODAY), DocxFile.of(manuscript, CvFile.TODAY));
    }

    private static ByteArrayInputStream in(Package docx, String part) {
        return new ByteArrayInputStream(docx.part(part));
    }

    private static List<String> complaints(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static List<CTP> paragraphs(byte[] docx) throws Exception {
        return DocumentDocument.Factory.parse(in(Package.of(docx), "word/document.xml")).getDocument().getBody().getPList();
    }

    private static String style(CTP paragraph) {
        return paragraph.getPPr().getPStyle().getVal();
    }

    private static String text(CTP paragraph) {
        var words = new StringBuilder();
        paragraph.getRList().forEach(run -> append(run, words));
        paragraph.getHyperlinkList().forEach(link -> link.getRList().forEach(run -> append(run, words)));
        return words.toString();
    }

    private static void append(CTR run, StringBuilder words) {
        run.getTList().forEach(text -> words.append(text.getStringValue()));
    }
}

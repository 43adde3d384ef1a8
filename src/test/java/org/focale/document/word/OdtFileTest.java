package org.focale.document.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focale.document.CvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// ODT files under the validator of the ODF Toolkit, and read again by the JDK's own parser.
@Execution(ExecutionMode.CONCURRENT)
class OdtFileTest {

    @TempDir
    private Path folder;

    @Test
    void theValidatorOfOpenDocumentAcceptsAll() throws Exception {
        var files = new ArrayList<String>();
        for (Map.Entry<String, Manuscript> each : Written.all().entrySet()) {
            files.add(Files.write(folder.resolve(each.getKey() + ".odt"), OdtFile.of(each.getValue(), CvFile.TODAY)).toString());
        }

        assertEquals("", complaints(files));
    }

    @Test
    void theValidatorComplainsOfWhatIsWrong() throws Exception {
        byte[] wrong = new ZippedParts(CvFile.TODAY).putAsIs("mimetype", "application/vnd.oasis.opendocument.text")
                .put("content.xml", new XmlPart().empty("office:nonsense", "xmlns:office", OdtStyles.OASIS + "office:1.0")).close();

        assertFalse(complaints(List.of(Files.write(folder.resolve("wrong.odt"), wrong).toString())).isEmpty());
    }

    @Test
    void itsKindIsReadAtAFixedPlace() throws Exception {
        byte[] odt = OdtFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY);

        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", new String(odt, 30, 47, StandardCharsets.US_ASCII));
        assertArrayEquals(Written.photo(), Package.of(odt).part("Pictures/picture.png"));
    }

    @Test
    void headingsAndListsAreTheWordProcessorsOwn() throws Exception {
        Document content = Package.of(OdtFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY)).xml("content.xml");

        assertEquals(Written.headings(), elements(content, "text:h").stream()
                .map(each -> each.getAttribute("text:outline-level") + " " + each.getTextContent()).toList());
        assertTrue(elements(content, "text:list-item").stream()
                .anyMatch(each -> each.getTextContent().startsWith("Travailler en équipe · en autonomie")));
        assertEquals(List.of("tel:0600000012", "mailto:mirela.p@exemple.fr"),
                elements(content, "text:a").stream().map(each -> each.getAttribute("xlink:href")).toList());
    }

    @Test
    void itsPropertiesSayWhatThePageSays() throws Exception {
        Document meta = Package.of(OdtFile.of(Manuscript.of(Written.full().content()), CvFile.TODAY)).xml("meta.xml");

        assertEquals("CV – Mirela Popescu", elements(meta, "dc:title").getFirst().getTextContent());
        assertEquals("fr", elements(meta, "dc:language").getFirst().getTextContent());
    }

    @Test
    void theSameCvOnTheSameDayIsTheSameFile() throws Exception {
        var manuscript = Manuscript.of(Written.full().content());

        assertArrayEquals(OdtFile.of(manuscript, CvFile.TODAY), OdtFile.of(manuscript, CvFile.TODAY));
    }

    private static List<Element> elements(Document part, String name) {
        var found = part.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /// What it says, in a Java of its own: it brings XML parsers that must not take the place of ours.
    private static String complaints(List<String> files) throws Exception {
        Path validator = Path.of("target", "tools", "odfvalidator.jar");
        assertTrue(Files.exists(validator), "the build puts it there");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                validator.toString(), "-w"));
        command.addAll(files);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}

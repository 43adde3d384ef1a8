package org.focale.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// Certificates as people bring them: plain, locked, dangerous.
final class Certificates {

    private Certificates() {}

    static byte[] plain(String... pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (String words : pages) {
                page(pdf, words);
            }
            return saved(pdf);
        }
    }

    static byte[] locked(String password, boolean mayPrint) throws IOException {
        try (var pdf = new PDDocument()) {
            page(pdf, "Locked words");
            var permission = new AccessPermission();
            permission.setCanPrint(mayPrint);
            permission.setCanModify(false);
            permission.setCanExtractContent(false);
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
            return saved(pdf);
        }
    }

    /// A script when it is opened and one on its page, a link that starts a program and one to the web, a file inside, and a form filled in.
    static byte[] dangerous() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = page(pdf, "Harmless words");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('opened')"));
            page.getCOSObject().setItem(COSName.AA, new PDActionJavaScript("app.alert('page')"));
            var launch = new PDAnnotationLink();
            var start = new PDActionLaunch();
            start.setF("calc.exe");
            launch.setAction(start);
            launch.setRectangle(new PDRectangle(10, 10, 50, 20));
            var web = new PDAnnotationLink();
            var address = new PDActionURI();
            address.setURI("https://exemple.fr/verifier");
            web.setAction(address);
            web.setRectangle(new PDRectangle(10, 40, 50, 20));
            page.setAnnotations(List.of(launch, web));
            form(pdf, page);
            enclose(pdf);
            return saved(pdf);
        }
    }

    private static void form(PDDocument pdf, PDPage page) throws IOException {
        var form = new PDAcroForm(pdf);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        var field = new PDTextField(form);
        field.setPartialName("name");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(72, 600, 200, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.setFields(List.of(field));
        pdf.getDocumentCatalog().setAcroForm(form);
        field.setValue("Filled in by hand");
    }

    private static void enclose(PDDocument pdf) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("evil.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream("MZ evil".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("evil.exe", file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    static byte[] picture(String format, int width, int height, Color colour) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static PDPage page(PDDocument pdf, String words) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
        return page;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}

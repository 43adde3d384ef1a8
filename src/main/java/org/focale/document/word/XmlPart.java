package org.focale.document.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one part of a document. Whatever is filled in is text or an attribute's value, never markup.
final class XmlPart {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /// What stands inside an element.
    interface Inside {
        void write() throws XMLStreamException;
    }

    XmlPart() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param attributes names and values by turns
    XmlPart empty(String name, String... attributes) {
        return in(name, () -> { }, attributes);
    }

    /// @param attributes names and values by turns
    XmlPart text(String name, String words, String... attributes) {
        return in(name, () -> writer.writeCharacters(words), attributes);
    }

    /// @param attributes names and values by turns
    XmlPart in(String name, Inside inside, String... attributes) {
        try {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
            inside.write();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /// Text inside the element that is open.
    void words(String words) {
        try {
            writer.writeCharacters(words);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Attributes after others.
    static String[] with(String[] before, String... attributes) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(attributes)).toArray(String[]::new);
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

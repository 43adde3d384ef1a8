package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks through one part of an XLSX, element by element, whatever its prefixes. Nothing outside the part is ever fetched.
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// What is done at each element.
    interface Visitor {
        /// @param xml stands on the element
        default void start(String name, Xml xml) {}

        default void end(String name) {}

        /// A piece of the text inside an element.
        default void text(String piece) {}
    }

    /// Every accent may be written as a reference, so their number is not limited; entities of the file's own are not known at all.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        return factory;
    }

    /// Reads a part to its end, so that it is known to be whole.
    static void walk(InputStream part, Visitor visitor) throws IOException {
        try (part) {
            var reader = FACTORY.createXMLStreamReader(part);
            var xml = new Xml(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> visitor.text(reader.getText());
                    case XMLStreamConstants.DTD -> throw new IOException("No part of a spreadsheet has a DTD");
                    default -> { }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /// Null when the element does not say it.
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }
}

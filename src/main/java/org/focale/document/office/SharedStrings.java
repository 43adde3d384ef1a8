package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of an XLSX point at, each written once.
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    /// A file without texts of this kind.
    static SharedStrings none() {
        return new SharedStrings();
    }

    /// Pieces of one text in several styles are joined; how it is pronounced (`rPh`) is passed over.
    static SharedStrings read(InputStream part, TableLimits limits) throws IOException {
        var strings = new SharedStrings();
        var text = new CellText(limits.cellLength());
        Xml.walk(part, new Xml.Visitor() {
            private boolean inText;
            private boolean inSound;

            @Override
            public void start(String name, Xml xml) {
                inText |= name.equals("t");
                inSound |= name.equals("rPh");
            }

            @Override
            public void text(String piece) {
                if (inText && !inSound) {
                    text.add(piece);
                }
            }

            @Override
            public void end(String name) {
                switch (name) {
                    case "t" -> inText = false;
                    case "rPh" -> inSound = false;
                    case "si" -> {
                        strings.texts.add(text.words());
                        text.clear();
                    }
                    default -> { }
                }
            }
        });
        return strings;
    }

    /// @throws IOException when there is no such text: the file has lost a part of itself
    String get(String index) throws IOException {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException missing) {
            throw new IOException("A cell points at a text that is not there", missing);
        }
    }
}

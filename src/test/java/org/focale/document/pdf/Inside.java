package org.focale.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Everything a PDF holds that is not drawn on a page: strings of every object, and every stream unpacked.
final class Inside {

    private Inside() {}

    static String of(byte[] pdf) throws IOException {
        var all = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            collect(document.getDocument().getTrailer(), all);
        }
        return all.toString();
    }

    private static void collect(COSBase object, StringBuilder all) throws IOException {
        switch (object) {
            case COSStream stream -> {
                try (var in = stream.createInputStream()) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                }
                collectEach(stream.getValues().stream(), all);
            }
            case COSDictionary dictionary -> collectEach(dictionary.getValues().stream(), all);
            case COSArray array -> collectEach(array.toList().stream(), all);
            case COSString string -> all.append(string.getString()).append('\n');
            case null, default -> {}
        }
    }

    private static void collectEach(Stream<? extends COSBase> values, StringBuilder all) throws IOException {
        for (COSBase value : values.filter(value -> !(value instanceof COSObject)).toList()) {
            collect(value, all);
        }
    }
}

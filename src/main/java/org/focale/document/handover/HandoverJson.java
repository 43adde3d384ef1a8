package org.focale.document.handover;

import java.util.TreeMap;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.document.Attachment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The same file for a program that is not ours: every field as it is kept, with what it is called beside it.
///
/// `{"format": "focale-dossier", "version": 1, "day", "organisation", "by", "person": {…}, "records": {TYPE: [{"id", FIELD: …}]},
/// "leftOut": {…}, "words": {TYPE: {"": noun, FIELD: label}}}`. Dates are ISO 8601; an attachment says in `file` where it lies.
public final class HandoverJson {

    public static final String FILE_NAME = "dossier.json";
    private static final int VERSION = 1;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HandoverJson() {}

    public static byte[] of(HandedFile file, Texts texts) {
        var root = NODES.objectNode();
        root.put("format", "focale-dossier").put("version", VERSION).put("day", file.day().toString()).put("organisation", file.organisation())
                .put("by", file.by()).put("language", texts.locale().getLanguage());
        root.set("person", fields(file.person(), file));
        var records = root.putObject("records");
        var words = new TreeMap<String, RecordCodec<?>>();
        words.put(Codecs.of(file.person()).type(), Codecs.of(file.person()));
        for (Kept record : file.records()) {
            var codec = Codecs.of(record);
            words.put(codec.type(), codec);
            records.withArray(codec.type()).add(fields(record, file));
        }
        var left = root.putObject("leftOut");
        left.put("ownNotes", file.leftOut().ownNotes()).put("confidentialDocuments", file.leftOut().confidential())
                .put("documentsNotHere", file.leftOut().notHere());
        var labels = root.putObject("words");
        words.forEach((type, codec) -> labels.set(type, labels(codec, texts)));
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(root);
    }

    private static ObjectNode labels(RecordCodec<?> codec, Texts texts) {
        var labels = NODES.objectNode();
        labels.put("", texts.get("domain.record." + codec.type()));
        codec.fieldNames().forEach(field -> labels.put(field, texts.get("domain.field." + codec.type() + "." + field)));
        return labels;
    }

    private static ObjectNode fields(Kept record, HandedFile file) {
        var node = NODES.objectNode();
        node.put("id", record.id().value().toString());
        Codecs.of(record).encode(record).forEach((name, value) -> node.set(name, json(value)));
        if (record instanceof Attachment document && file.enclosed().containsKey(document.id())) {
            node.put("file", file.enclosed().get(document.id()));
        }
        return node;
    }

    private static JsonNode json(Value value) {
        return switch (value) {
            case Value.Nothing() -> NODES.nullNode();
            case Value.Text(String text) -> NODES.stringNode(text);
            case Value.Whole(long number) -> NODES.numberNode(number);
            case Value.Flag(boolean on) -> NODES.booleanNode(on);
            case Value.Items(var items) -> {
                var list = NODES.arrayNode();
                items.forEach(item -> list.add(json(item)));
                yield list;
            }
            case Value.Group(var parts) -> {
                var group = NODES.objectNode();
                parts.forEach((name, part) -> group.set(name, json(part)));
                yield group;
            }
        };
    }
}

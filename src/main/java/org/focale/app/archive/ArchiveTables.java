package org.focale.app.archive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.site.Contact;
import org.focale.store.FieldChange;
import org.focale.store.Reading;

/// The records as tables, one for each type, and their history: to read, to count, to take elsewhere.
final class ArchiveTables {

    private final Reading reading;
    private final Texts texts;
    private final ZoneId zone;

    ArchiveTables(Reading reading, Texts texts, ZoneId zone) {
        this.reading = reading;
        this.texts = texts;
        this.zone = zone;
    }

    /// Those that are not deleted, a row each.
    <R extends Kept> Sheet of(RecordCodec<R> codec) {
        var header = new ArrayList<String>();
        header.add(texts.get("app.archive.id"));
        if (codec.isInFile()) {
            header.add(texts.get("app.archive.person"));
        }
        codec.fieldNames().forEach(field -> header.add(texts.get("domain.field." + codec.type() + "." + field)));
        return new Sheet(texts.get("domain.record." + codec.type()), header,
                reading.all(codec.recordClass()).stream().map(record -> row(codec, record)).toList());
    }

    private static <R extends Kept> List<Cell> row(RecordCodec<R> codec, R record) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(record.id().value().toString()));
        if (record instanceof InFile file && codec.isInFile()) {
            row.add(Cell.of(file.person().value().toString()));
        }
        var values = codec.encode(record);
        codec.fieldNames().forEach(field -> row.add(cell(values.getOrDefault(field, Value.NOTHING))));
        return row;
    }

    private static Cell cell(Value value) {
        return switch (value) {
            case Value.Nothing _ -> Cell.EMPTY;
            case Value.Text(String text) -> Cell.of(text);
            case Value.Whole(long number) -> Cell.Amount.of(number);
            case Value.Flag(boolean on) -> new Cell.Flag(on);
            case Value.Items _, Value.Group _ -> Cell.of(StateJson.write(value));
        };
    }

    /// Whose cards were taken in: public keys, and when their fingerprint was compared.
    Sheet partners() {
        var rows = reading.contacts().stream().map(contact -> List.of(Cell.of(contact.card().organisationName()), Cell.of(contact.card().siteName()),
                Cell.of(contact.card().recipient()), Cell.of(contact.card().verifyKey()), compared(contact))).toList();
        return new Sheet(texts.get("app.archive.partners"), List.of(texts.get("app.archive.partners.organisation"),
                texts.get("app.archive.partners.site"), texts.get("app.archive.partners.recipient"), texts.get("app.archive.partners.verify-key"),
                texts.get("app.archive.partners.compared")), rows);
    }

    private Cell compared(Contact contact) {
        var verified = contact.verified();
        return verified == null ? Cell.EMPTY : moment(verified.at());
    }

    private Cell moment(Instant at) {
        return new Cell.Moment(LocalDateTime.ofInstant(at, zone).withNano(0));
    }

    /// Every field that was ever written here, the newest first; then what came with files that were handed over to us.
    Sheet history() {
        var here = reading.changes(Integer.MAX_VALUE).stream().flatMap(change -> reading.changesOf(change.number()).stream());
        var rows = Stream.concat(here, reading.toldHistory().stream()).map(this::row).toList();
        return new Sheet(texts.get("app.archive.history"), List.of(texts.get("app.archive.history.when"), texts.get("app.archive.history.who"),
                texts.get("app.archive.history.what"), texts.get("app.archive.history.id"), texts.get("app.archive.history.field"),
                texts.get("app.archive.history.before"), texts.get("app.archive.history.after")), rows);
    }

    private List<Cell> row(FieldChange change) {
        var key = change.record();
        boolean known = Codecs.of(key.type()).filter(codec -> codec.fieldNames().contains(change.field())).isPresent();
        String field = change.field().equals(RecordState.DELETED) ? texts.get("domain.field.deleted")
                : known ? texts.get("domain.field." + key.type() + "." + change.field()) : change.field();
        return List.of(moment(change.at()), Cell.of(change.author()),
                Cell.of(Codecs.of(key.type()).isPresent() ? texts.get("domain.record." + key.type()) : key.type()), Cell.of(key.id().toString()),
                Cell.of(field), words(change.before()), words(change.after()));
    }

    private static Cell words(List<Value> versions) {
        return versions.size() == 1 ? cell(versions.getFirst()) : Cell.of(versions.stream().map(ArchiveTables::cell).map(Cell::text)
                .collect(Collectors.joining(" | ")));
    }
}

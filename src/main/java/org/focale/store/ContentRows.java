package org.focale.store;

import static org.focale.store.schema.Tables.ATTACHMENT;
import static org.focale.store.schema.Tables.CHANGE;
import static org.focale.store.schema.Tables.CONTENT;
import static org.focale.store.schema.Tables.CONTENT_PIECE;
import static org.focale.store.schema.Tables.HISTORY;
import static org.focale.store.schema.Tables.LOGO;
import static org.focale.store.schema.Tables.SIGNED_SHEET;
import static org.focale.store.schema.Tables.WAITING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Sha256;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.domain.activity.SignedSheet;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.Logo;
import org.focale.domain.person.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The bytes of attachments, signed sheets and logos, found by their hash: the same file is kept once. In pieces, as
/// rows like any other: H2 keeps large objects beside its transactions, and a save must be whole or not there.
final class ContentRows {

    static final String HASH = "sha256";
    /// Types of the records that speak of contents.
    static final Set<String> SPEAKING = Stream.of(Attachment.class, SignedSheet.class, Logo.class).map(Codecs::of).map(RecordCodec::type)
            .collect(Collectors.toUnmodifiableSet());
    private static final int PIECE = 1 << 16;

    private final DSLContext sql;
    private final StateRows states;
    private final StateJson json;

    ContentRows(DSLContext sql, StateRows states, StateJson.Names names) {
        this.sql = sql;
        this.states = states;
        this.json = new StateJson(names);
    }

    boolean has(String sha256) {
        return sql.fetchExists(CONTENT, CONTENT.SHA256.eq(sha256));
    }

    String put(byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        if (!has(sha256)) {
            sql.insertInto(CONTENT).set(CONTENT.SHA256, sha256).set(CONTENT.SIZE, bytes.length).execute();
            for (int at = 0, number = 0; at < bytes.length; at += PIECE, number++) {
                sql.insertInto(CONTENT_PIECE).set(CONTENT_PIECE.SHA256, sha256).set(CONTENT_PIECE.NUMBER, number)
                        .set(CONTENT_PIECE.BYTES, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE))).execute();
            }
        }
        return sha256;
    }

    /// @throws DatabaseDamaged when they are not what was put
    Optional<byte[]> find(String sha256) {
        var size = sql.select(CONTENT.SIZE).from(CONTENT).where(CONTENT.SHA256.eq(sha256)).fetchOne(CONTENT.SIZE);
        if (size == null) {
            return Optional.empty();
        }
        var content = read(sha256, size);
        if (content.length != size || !Sha256.of(content).equals(sha256)) {
            throw DatabaseDamaged.found();
        }
        return Optional.of(content);
    }

    /// As far as the pieces go.
    private byte[] read(String sha256, int size) {
        var pieces = new ArrayList<byte[]>();
        sql.select(CONTENT_PIECE.BYTES).from(CONTENT_PIECE).where(CONTENT_PIECE.SHA256.eq(sha256)).orderBy(CONTENT_PIECE.NUMBER)
                .forEach(row -> pieces.add(row.value1()));
        long there = pieces.stream().mapToLong(piece -> piece.length).sum();
        if (there != size) {
            return new byte[0];
        }
        byte[] content = new byte[size];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, content, at, piece.length);
            at += piece.length;
        }
        return content;
    }

    /// Every hash, in its order.
    List<String> all() {
        return sql.select(CONTENT.SHA256).from(CONTENT).orderBy(CONTENT.SHA256).fetch(CONTENT.SHA256);
    }

    /// Whether the bytes are still those that were put.
    boolean isWhole(String sha256) {
        try {
            return find(sha256).isPresent();
        } catch (DatabaseDamaged _) {
            return false;
        }
    }

    /// @param reach  how many changes an undo looks back
    /// @param spared those stay
    int dropUnused(int reach, Set<String> spared) {
        var some = new TreeSet<>(all());
        some.removeAll(spared);
        return drop(some, reach);
    }

    /// Of these, whatever the record that spoke of them would still be asked for by an undo: only what another one speaks of stays.
    int dropUnused(Set<String> some) {
        var here = new TreeSet<>(some);
        here.removeIf(sha256 -> !has(sha256));
        return drop(here, Integer.MAX_VALUE);
    }

    private int drop(Set<String> unused, int reach) {
        if (!unused.isEmpty()) {
            sql.select(ATTACHMENT.SHA256).from(ATTACHMENT).union(sql.select(SIGNED_SHEET.SHA256).from(SIGNED_SHEET))
                    .union(sql.select(LOGO.SHA256).from(LOGO)).forEach(row -> unused.remove(row.value1()));
        }
        if (!unused.isEmpty()) {
            unused.removeAll(spokenOfLately(reach));
        }
        if (!unused.isEmpty()) {
            unused.removeAll(waitedFor(DSL.noCondition()));
        }
        for (String sha256 : unused) {
            sql.deleteFrom(CONTENT_PIECE).where(CONTENT_PIECE.SHA256.eq(sha256)).execute();
            sql.deleteFrom(CONTENT).where(CONTENT.SHA256.eq(sha256)).execute();
        }
        return unused.size();
    }

    /// What the records of the last changes have as their content, deleted ones too.
    private Set<String> spokenOfLately(int reach) {
        var last = DSL.select(DSL.coalesce(DSL.max(CHANGE.NUMBER), 0L)).from(CHANGE);
        var found = new HashSet<String>();
        sql.selectDistinct(HISTORY.TYPE, HISTORY.ID).from(HISTORY)
                .where(HISTORY.TYPE.in(SPEAKING)).and(HISTORY.CHANGE.gt(DSL.field(last).minus(reach)))
                .forEach(row -> {
                    var state = states.read(new RecordKey(row.value1(), row.value2()));
                    if (state != null) {
                        found.addAll(hashes(state));
                    }
                });
        return found;
    }

    /// What records that came for these files and were not taken in speak of.
    Set<String> waitedFor(List<PersonId> files) {
        return waitedFor(WAITING.HOME.in(files.stream().map(PersonId::value).toList()));
    }

    private Set<String> waitedFor(Condition which) {
        var found = new HashSet<String>();
        new KeyPages(sql, WAITING.ID, WAITING.TYPE).each(which.and(WAITING.TYPE.in(SPEAKING)), page -> page.forEach(key ->
                sql.select(WAITING.STATE).from(WAITING).where(WAITING.ID.eq(key.id()).and(WAITING.TYPE.eq(key.type()))).forEach(row ->
                        found.addAll(hashes(Failures.readable(() -> json.read(row.value1())))))));
        return found;
    }

    /// Every content that this record ever spoke of.
    Set<String> ever(RecordKey key) {
        var found = new HashSet<String>();
        var state = states.read(key);
        if (state != null) {
            found.addAll(hashes(state));
        }
        new HistoryRows(sql).of(key).stream().filter(change -> change.field().equals(HASH))
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .forEach(value -> {
                    if (value instanceof Value.Text(String hash)) {
                        found.add(hash);
                    }
                });
        return found;
    }

    static List<String> hashes(RecordState state) {
        var field = state.fields().get(HASH);
        return field == null ? List.of() : field.versions().stream().map(version -> version.value() instanceof Value.Text(String hash) ? hash : "")
                .toList();
    }
}

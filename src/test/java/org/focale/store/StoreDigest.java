package org.focale.store;

import static org.focale.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The whole of a store in a few words for each table: every row and every column of every table that there is.
public final class StoreDigest {

    private StoreDigest() {}

    /// @param copy    of the folder: it is opened
    /// @param without tables, and columns as `TABLE.COLUMN`, that are not looked at
    /// @return by the name of the table, how many rows it has and what they come to
    public static SortedMap<String, String> of(Path copy, Set<String> without) {
        var files = WorkspaceFiles.existing(copy);
        var disk = Disk.real();
        try (var keys = new KeyFiles(files.folder(), disk).open(new KeySlot.ByPaper(Workspaces.PAPER));
                var entry = Objects.requireNonNull(OpenFolders.open(files.folder(), disk), "nobody else opens the copy");
                var database = Database.look(entry, files.database(), keys.database())) {
            var digest = new TreeMap<String, String>();
            for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
                if (!without.contains(table.getName())) {
                    digest.put(table.getName(), of(database.writer(), table, without));
                }
            }
            return digest;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String of(DSLContext sql, Table<?> table, Set<String> without) {
        var sum = sha256();
        var columns = Arrays.stream(table.fields()).filter(field -> !without.contains(table.getName() + "." + field.getName())).toList();
        var key = table.getPrimaryKey();
        List<? extends Field<?>> order = key == null ? columns : key.getFields();
        var rows = sql.select(columns).from(table).orderBy(order).fetch();
        rows.forEach(row -> sum.update(text(row).getBytes(StandardCharsets.UTF_8)));
        return rows.size() + " rows, " + HexFormat.of().formatHex(sum.digest(), 0, 8);
    }

    private static String text(Record row) {
        var text = new StringBuilder();
        for (Object value : row.intoArray()) {
            text.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(sha256().digest(bytes)) : value).append('\0');
        }
        return text.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

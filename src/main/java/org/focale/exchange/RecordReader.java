package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.focale.change.Incarnation;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads the lines of a [RecordWriter], one at a time.
public final class RecordReader {

    private final long most;
    private final Lives lives = new Lives();
    private final StateJson json = new StateJson(lives);
    private long records;
    private long others;

    private RecordReader(long most) {
        this.most = most;
    }

    /// Takes whatever records are there.
    ///
    /// @throws BundleMalformed when this is not what was written
    public static void each(InputStream in, Consumer<RecordState> each) throws IOException {
        lines(in, Long.MAX_VALUE, line -> {
            if (line instanceof Line.OfRecord(var state)) {
                each.accept(state);
            }
        });
    }

    /// @param most records there may be
    /// @return how many there were
    /// @throws BundleMalformed when there are more, or this is not what was written
    static long lines(InputStream in, long most, Consumer<Line> each) throws IOException {
        var reader = new RecordReader(most);
        var lines = new Lines(in);
        for (String text = lines.next(); text != null; text = lines.next()) {
            var line = reader.line(text);
            if (line != null) {
                each.accept(line);
            }
        }
        return reader.records;
    }

    /// Null for a line that tells a life, or that this version does not know.
    private @Nullable Line line(String line) {
        try {
            var members = new Members(Members.JSON.readTree(line));
            String name = members.textIfAny("life");
            if (name != null) {
                if (lives.size() == Caps.LIVES) {
                    throw new BundleMalformed();
                }
                lives.add(name, new Incarnation(new SiteId(members.id("site")), members.id("incarnation")));
            }
            return members.has("record") ? new Line.OfRecord(record(members)) : other(members);
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw new BundleMalformed(malformed);
        }
    }

    private @Nullable Line other(Members members) {
        if (++others > Caps.OTHERS) {
            throw new BundleMalformed();
        }
        return LineJson.read(members);
    }

    private RecordState record(Members members) {
        if (++records > most) {
            throw new BundleMalformed();
        }
        var state = json.read(members.group("record").node());
        if (!WellFormed.is(state)) {
            throw new BundleMalformed();
        }
        return state;
    }
}

package org.focale.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.focale.base.IdMarks;
import org.focale.base.Progress;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.StateJson;

/// Writes records, one line of JSON for each.
///
/// ```json
/// {"life":"1","site":"…","incarnation":"…"}
/// {"record":{"type":"person","id":"…","person":"…","writes":{"1:34":[…]},"fields":{…}}}
/// ```
/// A line that begins with another word is passed over by who does not know it; [Line] tells those there are.
public final class RecordWriter {

    private final OutputStream out;
    private final long mostRecords;
    private final long mostBytes;
    private final Progress progress;
    private final Lives lives = new Lives();
    private final StateJson json = new StateJson(lives);
    private final IdMarks people = new IdMarks();
    private int files;
    private long records;
    private long unpacked;
    private long contents;
    private long others;

    /// @param out      left open
    /// @param progress told the records done; how many there will be is not known
    public RecordWriter(OutputStream out, Progress progress) {
        this(out, Long.MAX_VALUE, Long.MAX_VALUE, progress);
    }

    /// For a reader who takes no more than this.
    RecordWriter(OutputStream out, long mostRecords, long mostBytes, Progress progress) {
        this.out = out;
        this.mostRecords = mostRecords;
        this.mostBytes = mostBytes;
        this.progress = progress;
    }

    /// @throws TooMuchToSend        when the reader would not take as much
    /// @throws UncheckedIOException when the stream refuses
    void write(Line line) {
        switch (line) {
            case Line.OfRecord(RecordState state) -> write(state);
            case Line.OfFile file -> other(LineJson.write(file));
            case Line.Past past -> other(LineJson.write(past));
            case Line.Erased erased -> other(LineJson.write(erased));
            case Line.Revoked(var revocation) -> other(revocation.line());
            case Line.Content content -> {
                other(LineJson.write(content));
                contents += content.last() ? 1 : 0;
            }
        }
    }

    private void other(String line) {
        if (others++ == Caps.OTHERS) {
            throw new TooMuchToSend();
        }
        line(line);
    }

    /// @throws TooMuchToSend        when the reader would not take as much
    /// @throws UncheckedIOException when the stream refuses
    public void write(RecordState state) {
        if (records == mostRecords) {
            throw new TooMuchToSend();
        }
        String record = json.write(state);
        if (lives.size() > Caps.LIVES) {
            throw new TooMuchToSend();
        }
        for (String name : lives.untold()) {
            var life = lives.named(name);
            line(Members.JSON.writeValueAsString(Members.JSON.createObjectNode()
                    .put("life", name)
                    .put("site", life.site().value().toString())
                    .put("incarnation", life.id().toString())));
        }
        line("{\"record\":" + record + "}");
        if (state.home() instanceof Home.OfPerson(var person)) {
            files += people.put(person.value(), 1) ? 1 : 0;
        }
        progress.report(++records, 0);
    }

    private void line(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        unpacked += bytes.length;
        if (unpacked > mostBytes || bytes.length > Caps.LINE) {
            throw new TooMuchToSend();
        }
        try {
            out.write(bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public long records() {
        return records;
    }

    /// Of how many people something was written.
    int files() {
        return files;
    }

    /// Whole documents.
    long contents() {
        return contents;
    }

    /// Bytes.
    long unpacked() {
        return unpacked;
    }
}

package org.focale.app.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.file.UserFiles;
import org.focale.base.Progress;
import org.focale.change.RecordKey;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.document.office.Table;
import org.focale.document.office.TableReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file that says what to keep in fields that stand in two versions: the list as it was written for programs, with `keep` or `value` added
/// where something is decided, or a table with the columns `type`, `id`, `field`, `keep`, `value`. What says neither is passed over.
///
/// `keep` is the number of a version, or `both`; `value` is something else. Where the list still has its `versions`, they must be those that
/// stand now: a number is never taken for another version than the one that was read.
public final class Resolutions {

    private static final int LARGEST = 16_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOTH = "both";

    private final List<Undecided> undecided;
    private final List<Decision> decisions = new ArrayList<>();

    private Resolutions(List<Undecided> undecided) {
        this.undecided = undecided;
    }

    /// @param undecided as they stand now
    /// @throws org.focale.base.Refused when the file or one of its entries cannot be understood, with the number of the entry
    public static List<Decision> read(Path file, List<Undecided> undecided) {
        var resolutions = new Resolutions(undecided);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            resolutions.json(file);
        } else {
            resolutions.table(TableReader.read(file, Progress.NONE));
        }
        return List.copyOf(resolutions.decisions);
    }

    private void json(Path file) {
        JsonNode list;
        try {
            list = JSON.readTree(UserFiles.read(file, LARGEST));
        } catch (JacksonException malformed) {
            throw ResolutionRefused.file(malformed);
        }
        if (!list.isArray()) {
            throw ResolutionRefused.file(null);
        }
        int number = 0;
        for (JsonNode entry : list) {
            number++;
            String keep = entry.path("keep").isMissingNode() || entry.path("keep").isNull() ? "" : entry.path("keep").asString();
            JsonNode value = entry.get("value");
            if (keep.isEmpty() && value == null) {
                continue;
            }
            var about = find(entry.path("type").asString(""), entry.path("id").asString(""), entry.path("field").asString(""), number);
            checkVersions(about, entry.path("versions"), number);
            decide(about, keep, value == null ? null : value(value.toString(), number), number);
        }
    }

    private static void checkVersions(Undecided about, JsonNode versions, int number) {
        if (versions.isMissingNode()) {
            return;
        }
        var hands = about.ordered();
        boolean same = versions.size() == hands.size() && IntStream.range(0, hands.size()).allMatch(i ->
                value(versions.get(i).path("value").toString(), number).equals(hands.get(i).version().value()));
        if (!same) {
            throw ResolutionRefused.entry("app.review.entry.changed", number);
        }
    }

    private void table(Table table) {
        var names = table.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!names.containsAll(List.of("type", "id", "field"))) {
            throw ResolutionRefused.file(null);
        }
        for (Table.Row row : table.rows()) {
            String keep = cell(row, names.indexOf("keep"));
            String value = cell(row, names.indexOf("value"));
            if (!keep.isEmpty() || !value.isEmpty()) {
                var about = find(cell(row, names.indexOf("type")), cell(row, names.indexOf("id")), cell(row, names.indexOf("field")), row.number());
                decide(about, keep, value.isEmpty() ? null : written(about, value, row.number()), row.number());
            }
        }
    }

    private static String cell(Table.Row row, int column) {
        return column < 0 ? "" : row.cell(column).text().strip();
    }

    /// A cell holds words where the field does, and JSON where it holds a number, a list or several parts.
    private static Value written(Undecided about, String text, int number) {
        boolean isText = about.hands().stream().map(hand -> hand.version().value()).allMatch(value -> value instanceof Value.Text
                || value.equals(Value.NOTHING));
        return isText ? new Value.Text(text) : value(text, number);
    }

    private static Value value(String json, int number) {
        try {
            return StateJson.readValue(json.isEmpty() ? "null" : json);
        } catch (IllegalArgumentException unreadable) {
            throw ResolutionRefused.entry("app.review.entry.value", number);
        }
    }

    private Undecided find(String type, String id, String field, int number) {
        try {
            var key = new RecordKey(type, UUID.fromString(id));
            return undecided.stream().filter(each -> each.record().equals(key) && each.field().equals(field)).findFirst()
                    .orElseThrow(() -> ResolutionRefused.entry("app.review.entry.unknown", number));
        } catch (IllegalArgumentException unreadable) {
            throw ResolutionRefused.entry("app.review.entry.unknown", number);
        }
    }

    private void decide(Undecided about, String keep, @Nullable Value value, int number) {
        if (keep.isEmpty() == (value == null)) {
            throw ResolutionRefused.entry("app.review.entry.keep", number);
        }
        decisions.add(new Decision(about, value != null ? value : kept(about, keep, number)));
    }

    private static Value kept(Undecided about, String keep, int number) {
        if (keep.equals(BOTH)) {
            return Both.of(about).orElseThrow(() -> ResolutionRefused.entry("app.review.entry.both", number));
        }
        List<Hand> hands = about.ordered();
        int place = keep.matches("[1-9]\\d?") ? Integer.parseInt(keep) : 0;
        if (place < 1 || place > hands.size()) {
            throw ResolutionRefused.entry("app.review.entry.keep", number);
        }
        return hands.get(place - 1).version().value();
    }
}

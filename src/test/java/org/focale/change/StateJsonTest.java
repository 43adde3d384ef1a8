package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateJsonTest {

    private static final Stamp STAMP = new Stamp("Nadia Keller", Instant.parse("2026-11-23T08:00:00Z"));
    private static final RecordKey KEY = new RecordKey("person", new UUID(7, 1));
    private static final Home HOME = new Home.OfPerson(new PersonId(new UUID(7, 1)));

    /// Short names, as the store and bundles give them.
    private static final StateJson.Names SHORT = new StateJson.Names() {
        @Override
        public String of(Incarnation incarnation) {
            return Long.toString(incarnation.id().getLeastSignificantBits());
        }

        @Override
        public Incarnation named(String name) {
            return new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, Long.parseLong(name)));
        }
    };

    private final StateJson json = new StateJson(SHORT);

    @Test
    void aStateIsWrittenAsBundlesCarryIt() {
        var one = RecordState.empty(KEY, HOME).with(Map.of("phone", text("01"), "tags", new Value.Items(List.of(text("a")))), dot(1, 34), STAMP);
        var other = RecordState.empty(KEY, HOME).with(Map.of("phone", text("02")), dot(2, 7), STAMP);
        var later = Merge.of(one, other).with(Map.of("phone", text("03")), dot(2, 8), new Stamp("Paul", Instant.parse("2026-11-24T08:00:00Z")));
        assertEquals("""
                {"type":"person","id":"00000000-0000-0007-0000-000000000001","person":"00000000-0000-0007-0000-000000000001",\
                "writes":{"1:34":["Nadia Keller","2026-11-23T08:00:00Z"],"2:8":["Paul","2026-11-24T08:00:00Z"]},\
                "fields":{"phone":{"seen":"1:34 2:8","values":{"2:8":"03"}},"tags":{"values":{"1:34":["a"]}}}}""", json.write(later));
        assertEquals(later, json.read(json.write(later)));
    }

    @Test
    void twoVersionsStayTwo() {
        var two = Merge.of(RecordState.empty(KEY, HOME).with(Map.of("phone", text("01")), dot(1, 1), STAMP),
                RecordState.empty(KEY, HOME).with(Map.of("phone", text("02")), dot(2, 1), STAMP));
        assertEquals(two, json.read(json.write(two)));
    }

    @Test
    void aRecordOfAnUnknownTypeAtAnOrganisationIsPassedOn() {
        var state = RecordState.empty(new RecordKey("hologram", new UUID(5, 5)), new Home.OfOrganisation(new OrganisationId(new UUID(6, 6))))
                .with(Map.of("depth", new Value.Whole(Long.MIN_VALUE), "on", new Value.Flag(false), "none", Value.NOTHING), dot(1, 1), STAMP);
        assertEquals(state, json.read(json.write(state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "5", "\"x\"", "[]", "{}", "{", "{\"type\":\"person\"}",
        "{\"type\":5,\"id\":\"00000000-0000-0007-0000-000000000001\",\"person\":\"00000000-0000-0007-0000-000000000001\"}",
        "{\"type\":\"person\",\"id\":\"x\",\"person\":\"00000000-0000-0007-0000-000000000001\"}"})
    void whatIsNoStateIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> json.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'values':{}}",                                    // no value: makes no claim
        "{'values':{'1:1':1.5}}",                           // no such value
        "{'values':{'1:1':1e400}}",
        "{'values':{'1:1':99999999999999999999}}",
        "{'values':{'1:01':'a'}}",                          // a write has one name
        "{'values':{'1:1':'a','1:+1':'b'}}",
        "{'values':{'1:0':'a'}}",
        "{'values':{'1:-3':'a'}}",
        "{'values':{'1:':'a'}}",
        "{'values':{':1':'a'}}",
        "{'values':{'1':'a'}}",
        "{'values':{'x:1':'a'}}",
        "{'values':{'1:2':'a'}}",                           // a value whose write is not told
        "{'seen':'1:1  2:2','values':{'1:1':'a'}}",
        "{'seen':'1:1 2','values':{'1:1':'a'}}",
        "{'seen':{},'values':{'1:1':'a'}}",
        "{'seen':7,'values':{'1:1':'a'}}",
        "7", "null", "[]"})
    void aFieldThatMakesNoSenseIsRefused(String field) {
        assertThrows(IllegalArgumentException.class, () -> json.read(stateWith(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'1:1':[]}", "{'1:1':['a']}", "{'1:1':['a','yesterday']}", "{'1:1':'a'}", "{'1:1':null}", "{'1:1':[{},{}]}", "7", "{}"})
    void aWriteWithoutItsHandAndHourIsRefused(String writes) {
        assertThrows(IllegalArgumentException.class, () ->
                json.read(stateWith("{'values':{'1:1':'a'}}").replace("{\"1:1\":[\"Nadia\",\"2026-11-23T08:00:00Z\"]}", writes.replace('\'', '"'))));
    }

    @Test
    void aValueNestedDeepIsRefusedInOrder() {
        for (int depth : new int[] {70, 400, 600, 100_000}) {
            String deep = "[".repeat(depth) + "]".repeat(depth);
            assertThrows(IllegalArgumentException.class, () -> json.read(stateWith("{'values':{'1:1':" + deep + "}}")));
            assertThrows(IllegalArgumentException.class, () -> StateJson.readValue(deep));
        }
        assertTrue(StateJson.readValue("[".repeat(60) + "]".repeat(60)) instanceof Value.Items);
    }

    @Test
    void hugeNumbersAndNamesAreRefusedInOrder() {
        assertThrows(IllegalArgumentException.class, () -> StateJson.readValue("9".repeat(100_000)));
        assertThrows(IllegalArgumentException.class, () -> StateJson.readValue("1e" + "9".repeat(500)));
        assertThrows(IllegalArgumentException.class, () -> StateJson.readValue("{\"" + "n".repeat(200_000) + "\":1}"));
    }

    /// It has no UTF-8: kept here, it could never be sent, sealed or printed.
    @Test
    void halfACharacterIsRefused() {
        for (String value : List.of("\"x\\ud83d\"", "\"\\ude00\"", "[\"\\ud83d\"]", "{\"\\ud83d\":1}", "\"\ud83d\"")) {
            assertThrows(IllegalArgumentException.class, () -> StateJson.readValue(value), value);
            assertThrows(IllegalArgumentException.class, () -> json.read(stateWith("{'values':{'1:1':" + value + "}}")), value);
        }
        assertEquals(new Value.Text("😀"), StateJson.readValue("\"\\ud83d\\ude00\""));
    }

    @Test
    void anyValueSurvives() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            var value = value(random, 4);
            assertEquals(value, StateJson.readValue(StateJson.write(value)));
        }
    }

    /// 20,000 states with characters changed, cut out, doubled and put in: each is read, or refused in the one way.
    @Test
    void aMutatedStateIsReadOrRefused() {
        var random = new Random(20260105);
        var texts = new ArrayList<String>();
        var records = new RandomRecords(8);
        for (RecordCodec<?> codec : Codecs.all()) {
            texts.add(json.write(Edit.create(records.next(codec.recordClass()), new OrganisationId(new UUID(6, 6)), dot(1, 3), STAMP).after()));
        }
        texts.add(stateWith("{'seen':'1:1 2:9','values':{'1:1':{'a':[1,true,null,{'b':'c'}]}}}"));
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String mutated = mutated(texts.get(random.nextInt(texts.size())), random);
            try {
                var state = json.read(mutated);
                Codecs.of(state.key().type()).ifPresent(codec -> codec.decode(state));
                assertEquals(state, json.read(json.write(state)));
                read++;
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage() != null);
            }
        }
        System.out.println("States mutated: 20000, of which still states: " + read);
        assertTrue(read > 100 && read < 19_900, "the mutations must be neither too mild nor too rough: " + read);
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = 0, times = 1 + random.nextInt(3); i < times; i++) {
            int at = random.nextInt(mutated.length());
            int to = Math.min(mutated.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> mutated.setCharAt(at, "{}[]\",:0189eE+-. \u0000né😀".charAt(random.nextInt(22)));
                case 1 -> mutated.delete(at, Math.min(to, mutated.length() - 1));
                case 2 -> mutated.insert(at, mutated.substring(at, to));
                case 3 -> mutated.insert(at, List.of("null", "[]", "{}", "\"\"", "-1", "1e9", "true", "\"1:1\"", ":", "99999999999999999999")
                        .get(random.nextInt(10)));
                default -> mutated.setLength(Math.max(1, at));
            }
        }
        return mutated.toString();
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Value.NOTHING;
            case 1 -> text(List.of("", "é", "\"", "\u0007", "😀", "null").get(random.nextInt(6)));
            case 2 -> new Value.Whole(random.nextLong());
            case 3 -> new Value.Flag(random.nextBoolean());
            case 4 -> new Value.Items(List.of(value(random, depth - 1), value(random, depth - 1)));
            default -> new Value.Group(new TreeMap<>(Map.of("a", value(random, depth - 1), "é b", value(random, depth - 1))));
        };
    }

    /// A state of one field, quotes written as apostrophes.
    private static String stateWith(String field) {
        return ("{'type':'person','id':'00000000-0000-0007-0000-000000000001','person':'00000000-0000-0007-0000-000000000001',"
                + "'writes':{'1:1':['Nadia','2026-11-23T08:00:00Z']},'fields':{'phone':" + field + "}}").replace('\'', '"');
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Dot dot(int life, long number) {
        return new Dot(SHORT.named(Integer.toString(life)), number);
    }
}

package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.focale.exchange.Forge;
import org.focale.store.ChildJvm;
import org.focale.store.OnDisk;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The heaviest bundles that a partner could forge, opened by a program that has 512 MB: each is refused, and the program goes on. And
/// honest ones of very many records, by one that has little memory for each.
/// `-Dfocale.heavy=1000000` writes as many records as a bundle may tell of, for a program that has 512 MB; `-Dfocale.memory=-Xmx128m` gives it
/// less.
@Execution(ExecutionMode.CONCURRENT)
class LittleMemoryTest {

    private static final int RECORDS = Integer.getInteger("focale.heavy", 10_000);
    private static final int HONEST = Integer.getInteger("focale.heavy", 1_000);
    private static final int OF_ONE_PERSON = 25;
    /// Characters of one record. Of many records a bundle can only carry short ones.
    private static final int WORDS = HONEST > 10_000 ? 2 : 4_000;

    @TempDir
    Path folder;

    @Test
    void eachHeavyForgeryIsRefusedWithin512Megabytes() {
        Path workspace;
        var bundles = new LinkedHashMap<Path, String>();
        try (var association = Post.association(folder); var lead = Post.lead(folder)) {
            lead.trust(association);
            forgeries(association.forgery(lead), association, lead).forEach((bundle, refusal) -> bundles.put(association.file(bundle), refusal));
            association.trust(lead);
            bundles.put(association.sendTo(lead), ReceivingChild.APPLIED);
            workspace = OnDisk.copy(lead.session.workspace().folder(), folder.resolve("copy"));
        }
        try (var child = ChildJvm.start(ReceivingChild.class, List.of("-Xmx512m"), Workspaces.PAPER.identity().encoded())) {
            child.tell(workspace.toString());
            assertEquals(ReceivingChild.OPEN, ReceivingChild.answer(child));
            bundles.forEach((bundle, refusal) -> {
                child.tell(bundle.toString());
                assertEquals(refusal, ReceivingChild.answer(child));
            });
        }
        System.out.println("Heavy bundles opened with 512 MB: " + bundles.size() + ", one of " + RECORDS + " records");
    }

    private static String memory() {
        return System.getProperty("focale.memory", HONEST > 10_000 ? "-Xmx512m" : "-Xmx80m");
    }

    @Test
    void manyRecordsAreShownTakenInAndTakenBackWithLittleMemoryForEach() {
        Path workspace;
        Path followed;
        Path unknown;
        int people = HONEST / OF_ONE_PERSON;
        try (var association = Post.association(folder); var lead = Post.lead(folder)) {
            lead.trust(association);
            var any = association.forgery(lead);
            followed = association.file(association.forgery(lead).saying(it -> many(it, 1, people * OF_ONE_PERSON))
                    .holding(any.life("1") + files(people, association.session.organisation().value())).sealed());
            unknown = association.file(association.forgery(lead).saying(it -> many(it, 2, HONEST))
                    .holding(records(any.life("1"), HONEST)).sealed());
            workspace = OnDisk.copy(lead.session.workspace().folder(), folder.resolve("copy"));
        }
        try (var child = ChildJvm.start(ReceivingChild.class, List.of(memory()), Workspaces.PAPER.identity().encoded())) {
            child.tell(workspace.toString());
            assertEquals(ReceivingChild.OPEN, ReceivingChild.answer(child));
            assertEquals("preview: Counts[newPeople=" + people + ", updatedFiles=0, others=0, twoVersions=0, newCvLines=0]",
                    answer(child, ReceivingChild.PREVIEW + followed));
            assertEquals(ReceivingChild.APPLIED, answer(child, followed.toString()));
            assertEquals("undo: TakenBack[records=" + people * OF_ONE_PERSON + ", kept=0]", answer(child, ReceivingChild.UNDO));
            assertEquals(ReceivingChild.APPLIED, answer(child, unknown.toString()));
            assertEquals("undo: TakenBack[records=0, kept=0]", answer(child, ReceivingChild.UNDO));
        }
        System.out.println("Honest bundles of " + HONEST + " records opened with " + memory() + " and taken back: 2");
    }

    private static String answer(ChildJvm child, String told) {
        child.tell(told);
        return ReceivingChild.answer(child);
    }

    private static void many(ObjectNode manifest, int number, int records) {
        manifest.put("format", 2).put("number", number).put("bundle", new UUID(number, 7L << 60).toString())
                .withObject("/counts").put("records", records);
    }

    /// As many people as told, each with tasks, and all followed by who sends.
    private static String files(int people, UUID owner) {
        var text = new StringBuilder();
        var random = new Random(2);
        for (int i = 0; i < people; i++) {
            var person = new UUID(i, 8L << 60);
            text.append("{\"file\":{\"person\":\"").append(person).append("\",\"owner\":\"").append(owner)
                    .append("\",\"epoch\":0,\"scope\":\"WHOLE_FILE\",\"position\":1}}\n");
            for (int record = 0; record < OF_ONE_PERSON; record++) {
                int write = i * OF_ONE_PERSON + record + 1;
                text.append("{\"record\":{\"type\":\"").append(record == 0 ? "person" : "task").append("\",\"id\":\"")
                        .append(record == 0 ? person : new UUID(write, 9L << 60)).append("\",\"person\":\"").append(person)
                        .append("\",\"writes\":{\"1:").append(write).append("\":[\"N\",\"2026-11-23T08:00:00Z\"]},\"fields\":{\"")
                        .append(record == 0 ? "phone" : "words").append("\":{\"values\":{\"1:").append(write).append("\":\"")
                        .append(record == 0 ? "06" : words(random)).append("\"}}}}}\n");
            }
        }
        return text.toString();
    }

    /// Not as dense as a bomb.
    private static String words(Random random) {
        var words = new StringBuilder(WORDS + 16);
        while (words.length() < WORDS) {
            words.append(Long.toHexString(random.nextLong())).append("parle de son projet ".repeat(Math.min(20, (WORDS - words.length()) / 20 + 1)));
        }
        return words.substring(0, WORDS);
    }

    private static Map<byte[], String> forgeries(Forge any, Post association, Post lead) {
        var forgeries = new LinkedHashMap<byte[], String>();
        byte[] bomb = Forge.gzip(new byte[256 << 20]);
        forgeries.put(association.forgery(lead).packedAs(bomb, 256 << 20).sealed(), "BundleBomb");
        forgeries.put(association.forgery(lead).packedAs(bomb, 1 << 20).sealed(), "BundleBomb");
        forgeries.put(association.forgery(lead).holding(fill(any.life("1"))).sealed(), "BundleMalformed");
        forgeries.put(association.forgery(lead).saying(it -> it.withObject("/counts").put("records", RECORDS))
                .holding(records(any.life("1"), RECORDS) + "{\n").sealed(), "BundleMalformed");
        return forgeries;
    }

    /// 240 MB of lines that nobody knows, each as long as a line may be, a little less dense than a bomb, and no record.
    private static String fill(String life) {
        var random = new Random(1);
        var text = new StringBuilder(240 << 20).append(life);
        while (text.length() < 236 << 20) {
            text.append("{\"x\":\"");
            for (int i = 0; i < 2_000; i++) {
                text.append(Long.toHexString(random.nextLong())).append(Long.toHexString(random.nextLong()));
                text.append("a".repeat(2_000 - 32));
            }
            text.append("\"}\n");
        }
        return text.toString();
    }

    /// As many people as told, of whom nobody says whose they are.
    private static String records(String life, int many) {
        var text = new StringBuilder(life);
        for (int i = 0; i < many; i++) {
            text.append(Forge.person("1:" + (i + 1), "06").replace("01939fa0-0000-7000-8000-000000000012", new UUID(i, 8L << 60).toString()));
        }
        return text.toString();
    }
}

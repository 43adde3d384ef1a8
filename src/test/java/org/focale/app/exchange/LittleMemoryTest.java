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

/// The heaviest bundles that a partner could forge, opened by a program that has 512 MB: each is refused, and the program goes on.
/// `-Dfocale.heavy=1000000` writes as many records as a bundle may tell of.
class LittleMemoryTest {

    private static final int RECORDS = Integer.getInteger("focale.heavy", 10_000);

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

    private static Map<byte[], String> forgeries(Forge any, Post association, Post lead) {
        var forgeries = new LinkedHashMap<byte[], String>();
        byte[] bomb = Forge.gzip(new byte[256 << 20]);
        forgeries.put(association.forgery(lead).packedAs(bomb, 256 << 20).sealed(), "BundleBomb");
        forgeries.put(association.forgery(lead).packedAs(bomb, 1 << 20).sealed(), "BundleBomb");
        forgeries.put(association.forgery(lead).holding(fill(any.life("1"))).sealed(), "BundleMalformed");
        forgeries.put(association.forgery(lead).saying(it -> it.withObject("/counts").put("records", RECORDS))
                .holding(records(any.life("1"))).sealed(), "BundleMalformed");
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

    /// As many people as told, of whom nobody says whose they are, and a last line that is none.
    private static String records(String life) {
        var text = new StringBuilder(life);
        for (int i = 0; i < RECORDS; i++) {
            text.append(Forge.person("1:" + (i + 1), "06").replace("01939fa0-0000-7000-8000-000000000012", new UUID(i, 8L << 60).toString()));
        }
        return text.append("{\n").toString();
    }
}

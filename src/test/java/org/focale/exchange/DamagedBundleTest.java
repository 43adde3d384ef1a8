package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.focale.base.Refused;
import org.focale.seal.NotForThisKey;
import org.junit.jupiter.api.Test;

/// A bundle of three pieces, changed by one bit or cut short, at a thousand places each: never accepted, never a crash.
class DamagedBundleTest {

    private static final int TIMES = 1000;
    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final Party LEAD = Party.of("Cap Neuhof");
    private static final byte[] BUNDLE = bundle();

    private final Random random = new Random(20261123);
    private final Map<String, Integer> refusals = new TreeMap<>();

    private static byte[] bundle() {
        byte[] noise = new byte[150_000];
        new Random(1).nextBytes(noise);
        return Forge.bundle(ASSOCIATION, LEAD).saying(it -> it.withObject("/payload").put("compression", "none"))
                .packedAs(noise, noise.length).sealed();
    }

    @Test
    void theBundleItselfIsProved() {
        assertEquals(12, Forge.read(BUNDLE, LEAD, ASSOCIATION).manifest().number());
    }

    @Test
    void aThousandChangedBitsAreAllRefused() {
        for (int i = 0; i < TIMES; i++) {
            // every other change near the start: there stand the header of the seal, the manifest and the signature
            int at = random.nextInt(i % 2 == 0 ? BUNDLE.length : 2000);
            byte[] changed = BUNDLE.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            refuse(changed);
        }
        assertTrue(refusals.keySet().containsAll(Set.of("BundleDamaged", "BundleCutShort")), refusals.toString());
    }

    @Test
    void aThousandFilesCutShortAreAllRefused() {
        for (int i = 0; i < TIMES; i++) {
            refuse(Arrays.copyOf(BUNDLE, random.nextInt(i % 2 == 0 ? BUNDLE.length : 2000)));
        }
        for (int piece = 1; piece <= 2; piece++) { // where a whole piece ends
            refuse(Arrays.copyOf(BUNDLE, BUNDLE.length - 150_000 % 65_536 - piece * 65_552));
        }
    }

    private void refuse(byte[] bundle) {
        var refused = assertThrows(Refused.class, () -> Forge.records(bundle, LEAD, ASSOCIATION));
        assertTrue(refused instanceof BundleDamaged || refused instanceof BundleCutShort || refused instanceof NotABundle
                || refused instanceof NotForThisKey, refused.toString());
        refusals.merge(refused.getClass().getSimpleName(), 1, Integer::sum);
    }
}

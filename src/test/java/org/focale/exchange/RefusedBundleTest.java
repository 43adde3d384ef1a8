package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.seal.Age;
import org.focale.seal.AgeIdentity;
import org.focale.seal.NotForThisKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

/// Every way a bundle can be wrong, each refused by its own name and in its own sentence. The bundles are written by hand.
@Execution(ExecutionMode.CONCURRENT)
class RefusedBundleTest {

    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final Party LEAD = Party.of("Cap Neuhof");
    private static final Party THIRD = Party.of("Un tiers");

    /// One way to be wrong.
    private record Wrong(String how, Class<? extends Refused> refused, byte[] bundle) {
        Refused refusal() {
            return assertThrows(refused, () -> Forge.records(bundle, LEAD, ASSOCIATION), how);
        }
    }

    private static Forge honest() {
        return Forge.bundle(ASSOCIATION, LEAD);
    }

    @Test
    void anHonestBundleIsRead() {
        var opened = Forge.read(honest().sealed(), LEAD, ASSOCIATION);

        assertEquals(12, opened.manifest().number());
        assertEquals(ASSOCIATION.contact(), opened.sender());
        assertEquals(1, Forge.records(honest().sealed(), LEAD, ASSOCIATION));
    }

    @TestFactory
    Stream<DynamicTest> eachWrongBundleIsRefusedByItsName() {
        return wrong().map(wrong -> DynamicTest.dynamicTest(wrong.how(), wrong::refusal));
    }

    private static Stream<Wrong> wrong() {
        byte[] sealed = honest().sealed();
        byte[] changed = sealed.clone();
        changed[new String(sealed, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 10] ^= 1;
        byte[] zeros = new byte[64];
        byte[] bomb = Forge.gzip(new byte[100 << 20]);
        return Stream.of(
                new Wrong("no bundle at all: a text", NotABundle.class, "Bonjour".getBytes(StandardCharsets.UTF_8)),
                new Wrong("no bundle at all: a card", NotABundle.class, CardFile.write(ASSOCIATION.card(), ASSOCIATION.signing())),
                new Wrong("sealed, but no bundle inside", NotABundle.class, honest().beginning("PK\3\4").sealed()),
                new Wrong("sealed, and nothing inside", NotABundle.class, Age.seal(new byte[0], List.of(LEAD.identity().recipient()))),
                new Wrong("empty", BundleCutShort.class, new byte[0]),
                new Wrong("cut after ten bytes", BundleCutShort.class, Arrays.copyOf(sealed, 10)),
                new Wrong("cut short at the end", BundleCutShort.class, Arrays.copyOf(sealed, sealed.length - 20)),
                new Wrong("changed at its head", BundleDamaged.class, changed),
                new Wrong("not for this key", NotForThisKey.class, honest().sealedInstead(THIRD).sealed()),
                new Wrong("header too long", BundleHeaderTooLong.class, honest().withHeaderLength(64 * 1024 + 1).sealed()),
                new Wrong("header of two gigabytes", BundleHeaderTooLong.class, honest().withHeaderLength(Integer.MAX_VALUE).sealed()),
                new Wrong("header longer than the file", BundleMalformed.class, honest().withHeaderLength(60_000).sealed()),
                new Wrong("a manifest that is no JSON", BundleMalformed.class, honest().sealed("{".getBytes(StandardCharsets.UTF_8))),
                new Wrong("a manifest without a sender", BundleMalformed.class, honest().saying(it -> it.remove("sender")).sealed()),
                new Wrong("a manifest that says a thing twice", BundleMalformed.class,
                        honest().sealed("{\"format\":1,\"format\":2}".getBytes(StandardCharsets.UTF_8))),
                new Wrong("by a stranger", SenderUnknown.class, Forge.bundle(THIRD, LEAD).sealed()),
                new Wrong("no signature", BundleUnsigned.class, honest().signedAs(zeros).sealed()),
                new Wrong("signed by a stranger in a partner’s name", BundleForged.class, honest().signedBy(THIRD.signing()).sealed()),
                new Wrong("a signature of another manifest", BundleForged.class,
                        honest().signedAs(ASSOCIATION.signing().sign("focale/bundle/v1", zeros)).sealed()),
                new Wrong("a signature made for a card", BundleForged.class, honest().signedAs(cardSignature()).sealed()),
                new Wrong("a known sender with another key", SenderKeyDiffers.class,
                        Forge.bundle(ASSOCIATION.withNewSigningKey(), LEAD).sealed()),
                new Wrong("sealed again to a third party", BundleForwarded.class, forwarded()),
                new Wrong("another payload", PayloadDiffers.class, honest().swappedFor(Forge.gzip(zeros))),
                new Wrong("a payload that goes on", PayloadDiffers.class, honest().saying(it -> payload(it).put("length", 10)).sealed()),
                new Wrong("a newer format that we cannot read", BundleTooNew.class,
                        honest().saying(it -> it.put("format", 3).put("oldestReader", 3).put("program", "2.3.0")).sealed()),
                new Wrong("packed in a newer way", BundleTooNew.class, honest().saying(it -> payload(it).put("compression", "zstd")).sealed()),
                new Wrong("says that it unpacks to too much", BundleTooLarge.class,
                        honest().saying(it -> payload(it).put("unpacked", (256L << 20) + 1)).sealed()),
                new Wrong("a bomb", BundleBomb.class, honest().packedAs(bomb, 100 << 20).sealed()),
                new Wrong("a bomb that says it is small", BundleBomb.class, honest().packedAs(bomb, 1 << 20).sealed()),
                new Wrong("a million and one records", TooManyRecords.class,
                        honest().saying(it -> counts(it).put("records", 1_000_001)).sealed()));
    }

    /// An addressee opens its bundle and seals it again, signature and all, to a third party: the one who reads in these tests.
    private static byte[] forwarded() {
        byte[] plain = Age.open(Forge.bundle(ASSOCIATION, THIRD).sealed(), THIRD.identity());
        return Age.seal(plain, List.of(LEAD.identity().recipient()));
    }

    private static byte[] cardSignature() {
        return ASSOCIATION.signing().sign("focale/card/v1", new byte[10]);
    }

    private static ObjectNode payload(ObjectNode manifest) {
        return (ObjectNode) manifest.get("payload");
    }

    private static ObjectNode counts(ObjectNode manifest) {
        return (ObjectNode) manifest.get("counts");
    }

    @Test
    void eachRefusalHasItsOwnSentenceInBothLanguages() {
        var refusals = new HashSet<Class<?>>();
        for (var texts : List.of(Texts.in(Locale.FRANCE), Texts.in(Locale.UK))) {
            Set<String> sentences = new HashSet<>();
            refusals.clear();
            wrong().map(Wrong::refusal).filter(refused -> refusals.add(refused.getClass()))
                    .forEach(refused -> assertTrue(sentences.add(texts.get(refused)), texts.get(refused)));
            assertEquals(refusals.size(), sentences.size());
        }
        assertEquals(16, refusals.size());
    }

    @Test
    void aFileLargerThanAnyBundleIsNotEvenOpened() {
        assertThrows(BundleTooLarge.class, () -> new BundleReader().read(
                Channels.newChannel(InputStream.nullInputStream()), Caps.SEALED + 1, LEAD.identity(), _ -> Optional.empty(), Progress.NONE));
    }

    @Test
    void aBundleFromTheFutureNamesTheVersionToInstall() {
        var refused = assertThrows(BundleTooNew.class, () -> Forge.records(
                honest().saying(it -> it.put("format", 3).put("oldestReader", 3).put("program", "2.3.0")).sealed(), LEAD, ASSOCIATION));

        assertTrue(Texts.in(Locale.FRANCE).get(refused).contains("Installez Focale 2.3.0"), Texts.in(Locale.FRANCE).get(refused));
    }

    @Test
    void aStrangerCannotMakeUsInstallAnything() {
        assertThrows(SenderUnknown.class, () -> Forge.records(
                Forge.bundle(THIRD, LEAD).saying(it -> it.put("oldestReader", 3).put("program", "6.6.6")).sealed(), LEAD, ASSOCIATION));
    }

    @Test
    void aNewerFormatThatOlderReadersUnderstandIsRead() {
        byte[] bundle = honest().saying(it -> it.put("format", 3).put("kind", "hologram").put("mood", "sunny")).sealed();

        assertEquals(1, Forge.records(bundle, LEAD, ASSOCIATION));
        assertEquals("hologram", Forge.read(bundle, LEAD, ASSOCIATION).manifest().kind());
    }

    /// Otherwise whoever holds the file could learn from our answer what stands inside, or make us read what nobody sealed.
    @Test
    void nothingIsReadBeforeTheLastPieceOfTheSealIsProved() {
        byte[] strangers = Forge.bundle(THIRD, LEAD).packedAs(new byte[300_000], 300_000).sealed();
        assertThrows(SenderUnknown.class, () -> Forge.records(strangers, LEAD, ASSOCIATION));

        strangers[strangers.length - 1] ^= 1;
        assertThrows(BundleCutShort.class, () -> Forge.records(strangers, LEAD, ASSOCIATION));
        strangers[100_000] ^= 1;
        assertThrows(BundleDamaged.class, () -> Forge.records(strangers, LEAD, ASSOCIATION));
    }

    @Test
    void theSendersKeyOnPaperOpensWhatItSent() {
        byte[] bundle = honest().sealed();
        var paper = new Party(ASSOCIATION.card(), ASSOCIATION.incarnation(), ASSOCIATION.recovery(), ASSOCIATION.signing(), AgeIdentity.generate());

        assertEquals(1, Forge.records(bundle, paper, ASSOCIATION));
    }
}

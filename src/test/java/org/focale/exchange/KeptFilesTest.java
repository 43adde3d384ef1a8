package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.focale.change.share.Link;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Files of every earlier version are read for ever. Never made anew: a test that needs them changed has broken somebody's files.
class KeptFilesTest {

    @Test
    void theBundleOfFormat1IsRead() {
        var opened = Forge.read(KeptFiles.bytes("bundle-1.focale"), KeptFiles.lead(), KeptFiles.association());

        assertEquals(KeptFiles.records(), Plain.records(opened));
        var manifest = opened.manifest();
        assertEquals(KeptFiles.BUNDLE, manifest.bundle());
        assertEquals(12, manifest.number());
        assertEquals("full", manifest.kind());
        assertEquals(KeptFiles.WRITTEN, manifest.writtenAt());
        assertEquals(new Manifest.Versions(1, 1, "0.1.0", 1), manifest.versions());
        assertEquals(new Manifest.Sender(KeptFiles.association().card().site(), KeptFiles.association().incarnation(),
                CardFile.fingerprint(KeptFiles.association().card())), manifest.sender());
        assertEquals(List.of(KeptFiles.lead().card().site()), manifest.addressees());
        assertEquals(new Link.Range(0, 57), manifest.range());
        assertEquals(new Manifest.Counts(3, 1, 0), manifest.counts());
    }

    @TestFactory
    Stream<DynamicTest> theBundlesOfFormat2AreRead() {
        return KeptBundles.all().stream().map(kept -> DynamicTest.dynamicTest(kept.name(), () -> assertRead(kept)));
    }

    private static void assertRead(KeptBundles.Kept kept) {
        boolean fromLead = kept.draft().sender().equals(KeptFiles.lead().card());
        var opened = Forge.read(KeptFiles.bytes(kept.name()), fromLead ? KeptFiles.association() : KeptFiles.lead(),
                KeptFiles.association(), KeptFiles.lead());

        var lines = new ArrayList<String>();
        opened.each(line -> lines.add(text(line)));
        assertEquals(kept.lines().stream().map(KeptFilesTest::text).toList(), lines);
        var manifest = opened.manifest();
        var draft = kept.draft();
        assertEquals(new Manifest.Versions(2, 2, "0.1.0", 1), manifest.versions());
        assertEquals(draft.bundle(), manifest.bundle());
        assertEquals(draft.number(), manifest.number());
        assertEquals(KeptFiles.WRITTEN, manifest.writtenAt());
        assertEquals(new Manifest.Sender(draft.sender().site(), draft.incarnation(), CardFile.fingerprint(draft.sender())), manifest.sender());
        assertEquals(draft.told(), new Manifest.Draft.Told(manifest.kind(), manifest.range(), manifest.acknowledgements(), manifest.series(),
                manifest.pending()));
    }

    /// Bytes say what they are.
    private static String text(Line line) {
        return line instanceof Line.Content(String sha256, byte[] bytes, boolean last)
                ? sha256 + " " + HexFormat.of().formatHex(bytes) + " " + last : line.toString();
    }

    @Test
    void theCardOfFormat1IsRead() {
        assertEquals(KeptFiles.association().card(), CardFile.read(KeptFiles.bytes("card-1.json")));
    }

    @Test
    void theInvitationOfFormat1IsRead() {
        assertEquals(KeptInvitation.invitation(), InvitationFile.read(KeptFiles.bytes("invitation-1.focale-invitation")));
    }

    @Test
    void theAnswerOfFormat1IsRead() {
        assertEquals(KeptInvitation.answer(), AnswerFile.read(KeptFiles.bytes("answer-1.focale-reponse"), KeptFiles.lead().identity()));
    }
}

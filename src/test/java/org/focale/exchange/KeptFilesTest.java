package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.focale.change.share.Link;
import org.junit.jupiter.api.Test;

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

package org.focale.document.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focale.base.Refused;
import org.focale.document.pdf.PdfPages;
import org.focale.seal.Jws;

/// Checks a file from anybody: a badge in any of its forms, or a CV with what travels inside.
public final class CheckFile {

    /// Bytes of a CV.
    public static final int LARGEST = 64 << 20;
    private static final int MOST_ENCLOSED = 200;

    private CheckFile() {}

    /// @throws BadgeRefused when there is nothing in it that could be checked
    public static CheckedFile check(byte[] file, Judge judge) {
        if (SealedPdf.isPdf(file)) {
            return cv(file, judge);
        }
        var badge = OpenedBadge.of(file);
        return new CheckedFile(badge.says(), null, judge.of(badge), List.of());
    }

    private static CheckedFile cv(byte[] pdf, Judge judge) {
        try (var pages = PdfPages.of(pdf)) {
            return cv(pdf, pages, judge);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
            throw BadgeRefused.damagedPdf(); // a PDF from anywhere may ask for anything
        }
    }

    private static CheckedFile cv(byte[] pdf, PdfPages pages, Judge judge) {
        var making = new Verdict.Making();
        var found = Optional.<SealedPdf.Found>empty();
        try {
            found = SealedPdf.of(pdf, pages);
            found.ifPresentOrElse(it -> seal(making, it, judge), () -> making.fails("badge.told.cv.unsigned"));
        } catch (IllegalArgumentException | Refused _) {
            making.fails("badge.told.cv.changed");
        }
        var verdict = making.made();
        return new CheckedFile(null, verdict.holds() ? found.map(SealedPdf.Found::provenance).orElse(null) : null, verdict, enclosed(pages, judge));
    }

    private static void seal(Verdict.Making making, SealedPdf.Found found, Judge judge) {
        var key = found.signature().key();
        var from = found.provenance().from();
        if (found.signature().seal() != Jws.Seal.HOLDS || key == null || !found.signature().type().equals(SealedPdf.KIND) || !found.whole()) {
            making.fails("badge.told.cv.changed");
            return;
        }
        var holders = Issuer.of(key, judge.known());
        var issuer = holders.stream().filter(it -> it.organisation().equals(from.organisation())).findFirst();
        if (issuer.isPresent()) {
            making.holds("badge.told.cv.whole", found.provenance().day());
            Judge.signed(making, issuer.get(), key, from.organisationName());
        } else if (holders.isEmpty()) {
            making.fails(Verdict.UNKNOWN, from.organisationName());
        } else {
            making.fails("badge.told.other-issuer", from.organisationName(), holders.getFirst().card().organisationName());
        }
    }

    private static List<CheckedFile.Inside> enclosed(PdfPages pages, Judge judge) {
        var found = new ArrayList<CheckedFile.Inside>();
        for (String name : pages.enclosedNames().stream().filter(CheckFile::mayBeBadge).limit(MOST_ENCLOSED).toList()) {
            pages.enclosed(name).ifPresent(content -> {
                try {
                    var badge = OpenedBadge.of(content);
                    found.add(new CheckedFile.Inside(name, badge.says(), badge.signature() != null || badge.proof(), judge.of(badge)));
                } catch (BadgeRefused refused) {
                    var making = new Verdict.Making();
                    making.fails(refused.key(), refused.args().toArray());
                    found.add(new CheckedFile.Inside(name, null, true, making.made()));
                }
            });
        }
        return List.copyOf(found);
    }

    /// Other things travel in a CV too: its text for machines, certificates.
    private static boolean mayBeBadge(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("badge") && (plain.endsWith(".png") || plain.endsWith(".json") || plain.endsWith(".jwt"));
    }
}

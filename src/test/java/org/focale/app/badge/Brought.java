package org.focale.app.badge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.badge.CheckFile;
import org.focale.document.badge.CheckedFile;
import org.focale.document.badge.Issuer;
import org.focale.document.badge.Judge;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.PersonId;
import org.focale.exchange.CardFile;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;

/// An association that issues badges, and somebody elsewhere who has only its card.
final class Brought implements AutoCloseable {

    final Office office;
    final PersonId mirela;
    private final Path folder;

    Brought(Path folder) {
        this.folder = folder;
        office = Office.association(folder.resolve("w"));
        var someone = Someone.mirela().agreed();
        office.save(someone.records());
        mirela = someone.id();
    }

    PersonFile file() {
        return office.cases.files().read(mirela).orElseThrow();
    }

    CvLine.Observed softSkill() {
        return CvLines.of(file()).softSkills().getFirst();
    }

    CvLine.Validated skill() {
        return CvLines.of(file()).skills().getFirst();
    }

    BadgeKept issue(CvLine line) {
        return office.cases.badges().issue().issue(file(), line, null, office.texts);
    }

    List<ShownBadge> badges() {
        return office.cases.badges().read().of(file().person(), office.texts);
    }

    byte[] issued(CvLine line) {
        var kept = issue(line);
        return badges().stream().filter(it -> it.badge().equals(kept.badge())).findFirst().orElseThrow().content();
    }

    Path card() {
        Path card = folder.resolve("carte.json");
        office.cases.card().export(card);
        return card;
    }

    Path put(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static CheckedFile check(Path file, Path... cards) {
        return check(file, Workspaces.NOW, null, cards);
    }

    static CheckedFile check(Path file, Instant now, @Nullable String name, Path... cards) {
        return VerifyFile.check(file, List.of(cards), now, name);
    }

    /// Whether it would be taken for good.
    static boolean passes(byte[] content, Path card) {
        try {
            var issuer = new Issuer(CardFile.read(Files.readAllBytes(card)), true);
            return CheckFile.check(content, new Judge(List.of(issuer), Workspaces.NOW, null)).holds();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Refused _) {
            return false;
        }
    }

    static List<String> keys(CheckedFile checked) {
        return checked.verdict().told().stream().map(it -> it.key()).toList();
    }

    @Override
    public void close() {
        office.close();
    }
}

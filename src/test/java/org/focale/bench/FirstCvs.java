package org.focale.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.focale.app.cv.ExportCvs;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.seal.Passphrase;
import org.focale.store.PersonRow;

/// A child program that says how long its first CV took, and its first batch: at once, or after what the window prepares while the user still
/// reads a file and chooses formats. Arguments: a workspace, a folder to write into, `cold` or `ready`.
final class FirstCvs {

    private static final Texts TEXTS = Texts.in(Locale.FRANCE);

    private FirstCvs() {}

    public static void main(String[] args) throws Exception {
        var entrance = Bench.entrance();
        try (var phrase = new Passphrase(Bench.PHRASE.toCharArray()); var session = entrance.open().open(Path.of(args[0]), phrase)) {
            var cases = entrance.in(session);
            cases.people().reload();
            var ids = cases.people().all().stream().map(PersonRow::id).toList();
            boolean ready = args[2].equals("ready");
            if (ready) {
                cases.cvs().prepare().one(ids.getLast(), TEXTS);
            }
            long start = System.nanoTime();
            cases.makeCv().pdf(cases.makeCv().of(cases.files().read(ids.getFirst()).orElseThrow(), TEXTS));
            say("first", start);
            if (ready) {
                cases.cvs().prepare().many(ids, TEXTS, Progress.NONE);
            }
            var written = new long[1];
            long begun = System.nanoTime();
            cases.cvs().many().export(ExportCvs.Asked.pdf(ids), Files.createDirectories(Path.of(args[1])), TEXTS, (done, _) -> {
                if (done == ids.size()) {
                    written[0] = System.nanoTime();
                }
            });
            say("batch", begun);
            say("keeping", written[0]);
        }
    }

    private static void say(String what, long start) {
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000);
    }
}

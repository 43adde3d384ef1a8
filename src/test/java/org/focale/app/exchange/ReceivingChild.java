package org.focale.app.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.store.ChildJvm;

/// Told the folder of a workspace, opens it and says so; then told one bundle after the other, opens each and says what came of it, until it
/// is killed. A bundle may be looked at only, and what was opened taken back.
final class ReceivingChild {

    static final String OPEN = "open";
    static final String APPLIED = "applied";
    /// Before the name of a bundle that is only to be looked at, and the answer to it.
    static final String PREVIEW = "preview";
    /// In place of a bundle, and the answer to it.
    static final String UNDO = "undo";

    private ReceivingChild() {}

    /// @param args the key on paper
    public static void main(String[] args) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var post = Post.copied(Path.of(in.readLine()), args[0])) {
            System.out.println(OPEN);
            for (String bundle = in.readLine(); bundle != null; bundle = in.readLine()) {
                System.out.println(outcome(post, bundle));
            }
        }
    }

    private static String outcome(Post post, String bundle) {
        try {
            if (bundle.equals(UNDO)) {
                return UNDO + ": " + new TakeImportBack(post.session).run();
            } else if (bundle.startsWith(PREVIEW)) {
                return PREVIEW + ": " + post.preview(Path.of(bundle.substring(PREVIEW.length()))).report().counts();
            }
            post.receive.apply(Path.of(bundle), Progress.NONE);
            return APPLIED;
        } catch (Refused refused) {
            return refused.getClass().getSimpleName();
        } catch (OutOfMemoryError exhausted) {
            return exhausted.toString();
        }
    }

    /// Its next line that is an answer: a library may say something too.
    static String answer(ChildJvm child) {
        for (String line = child.next(); line != null; line = child.next()) {
            if (line.matches("[A-Za-z.]+(: .*)?")) {
                return line;
            }
        }
        return "";
    }
}

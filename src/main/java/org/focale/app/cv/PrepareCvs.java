package org.focale.app.cv;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.focale.app.person.ReadPersonFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.domain.person.PersonId;

/// Makes pages that nobody sees, while the user still reads or chooses: the first pages of a program that was just started take ten times as
/// long as those after them. What fails here fails again when it is wanted, and is told then.
public final class PrepareCvs {

    private static final int MANY = 60;

    private final ReadPersonFile files;
    private final MakeCv make;
    private final AtomicBoolean one = new AtomicBoolean();
    private final AtomicBoolean many = new AtomicBoolean();

    PrepareCvs(ReadPersonFile files, MakeCv make) {
        this.files = files;
        this.make = make;
    }

    /// One page, the first time that it is asked for.
    ///
    /// @return whether one was made
    public boolean one(PersonId person, Texts texts) {
        return !one.getAndSet(true) && made(person, texts);
    }

    /// Some on every core, the first time that it is asked for.
    ///
    /// @return how many were made
    /// @throws java.util.concurrent.CancellationException when the user has chosen
    public int many(List<PersonId> people, Texts texts, Progress progress) {
        if (many.getAndSet(true)) {
            return 0;
        }
        one.set(true);
        var done = new AtomicInteger();
        people.parallelStream().limit(MANY).forEach(person -> {
            progress.report(done.get(), Math.min(MANY, people.size()));
            if (made(person, texts)) {
                done.incrementAndGet();
            }
        });
        return done.get();
    }

    private boolean made(PersonId person, Texts texts) {
        try {
            return files.read(person).map(file -> make.pdf(make.of(file, texts)).length > 0).orElse(false);
        } catch (RuntimeException _) {
            return false;
        }
    }
}

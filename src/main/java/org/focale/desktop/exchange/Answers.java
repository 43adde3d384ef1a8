package org.focale.desktop.exchange;

import java.util.Collection;
import java.util.List;
import org.focale.app.exchange.AnswerProposal;
import org.focale.app.exchange.AnswerProposal.Answered;
import org.focale.app.exchange.AnswerProposal.Part;
import org.focale.app.exchange.Pending;
import org.focale.app.record.TakeBack;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;

/// Answers to what waits, each with its undo.
final class Answers {

    private final AnswerProposal answer;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;

    Answers(AnswerProposal answer, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.answer = answer;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    void accept(Collection<Part> parts) {
        save(_ -> answer.accept(parts), texts.count("exchange.pending.accepted", fields(parts)));
    }

    void decline(Collection<Part> parts) {
        save(_ -> answer.decline(parts), texts.count("exchange.pending.declined", fields(parts)));
    }

    void take(Pending pending) {
        save(_ -> answer.take(List.of(pending.waiting())), texts.get("exchange.pending.taken"));
    }

    void putAside(Pending pending) {
        save(_ -> answer.putAside(List.of(pending.waiting())), texts.get("exchange.pending.put-aside"));
    }

    private static long fields(Collection<Part> parts) {
        return parts.stream().mapToLong(part -> part.fields().size()).sum();
    }

    private void save(Jobs.Work<Answered> work, String done) {
        jobs.save(work, answered -> dialogs.toast(new Toast(done, texts.get("kit.undo"), () -> jobs.save(_ -> answer.takeBack(answered), outcome -> {
            if (outcome instanceof TakeBack.Outcome.ChangedSince) {
                dialogs.toast(new Toast(texts.get("exchange.pending.changed-since")));
            }
        }))));
    }
}

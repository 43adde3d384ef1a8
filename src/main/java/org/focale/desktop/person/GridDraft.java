package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.focale.domain.activity.Level;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.jspecify.annotations.Nullable;

/// A grid half filled in, for whoever was interrupted.
record GridDraft(String situation, String observer, String role, @Nullable LocalDate date, @Nullable LocalDate feedback,
        @Nullable AttachmentId evidence, Map<String, Filled> lines) {

    /// What stood in one line.
    record Filled(@Nullable Level level, String fact, boolean agreed, @Nullable Level ownView) {}

    static GridDraft of(DiagnoseViewModel grid) {
        @Nullable Attachment shown = grid.evidence().get();
        return new GridDraft(grid.situation().get(), grid.observer().get(), grid.observerRole().get(), grid.date().get(),
                grid.feedback().get(), shown == null ? null : shown.id(),
                grid.lines().stream().collect(Collectors.toMap(line -> line.skill().key(),
                        line -> new Filled(line.level().get(), line.fact().get(), line.agreed().get(),
                                line.ownView().get()))));
    }

    void into(DiagnoseViewModel grid) {
        grid.situation().set(situation);
        grid.observer().set(observer);
        grid.observerRole().set(role);
        grid.date().set(date);
        grid.feedback().set(feedback);
        grid.prove(evidence);
        for (GridLine line : grid.lines()) {
            @Nullable Filled filled = lines.get(line.skill().key());
            if (filled != null) {
                line.level().set(filled.level());
                line.fact().set(filled.fact());
                line.agreed().set(filled.agreed());
                line.ownView().set(filled.ownView());
            }
        }
    }
}

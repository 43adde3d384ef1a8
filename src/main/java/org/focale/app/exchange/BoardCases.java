package org.focale.app.exchange;

import org.focale.app.record.Saves;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;

/// The exchange board and what is done from it.
public record BoardCases(ReadBoard board, AnswerProposal answer, TakeImportBack takeImportBack) {

    public static BoardCases of(Session session, Saves saves) {
        return new BoardCases(new ReadBoard(session, saves), new AnswerProposal(session, new TakeBack(session)), new TakeImportBack(session));
    }
}

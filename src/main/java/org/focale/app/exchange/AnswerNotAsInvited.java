package org.focale.app.exchange;

import org.focale.base.Refused;

/// Who answers says to be what was not invited: of this organisation, of another one, or a lead.
public final class AnswerNotAsInvited extends Refused {

    AnswerNotAsInvited(String organisation) {
        super("app.exchange.answer-not-as-invited", organisation);
    }
}

package org.focale.app.letter;

import org.focale.base.Refused;

/// The person a letter is for is not here any more.
public final class LetterToNobody extends Refused {

    LetterToNobody() {
        super("letter.nobody");
    }
}

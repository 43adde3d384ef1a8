package org.focale.app.review;

import org.focale.base.Refused;

/// A field cannot say that: a date where words stand, a word that is not of its list.
public final class ValueUnfit extends Refused {
    ValueUnfit() {
        super("app.review.unfit");
    }
}

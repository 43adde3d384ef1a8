package org.focale.app.reference;

import java.util.Locale;
import org.focale.domain.Coded;

/// Something that can be chosen from a list.
///
/// @param coded   as a record keeps it
/// @param labelEn for an English screen
/// @param parent  code of the choice that it is a part of, empty at the top
/// @param own     said by the association: added, or corrected
/// @param retired no longer offered
public record Choice(Coded coded, String labelEn, String parent, boolean own, boolean retired) {

    public String code() {
        return coded.code();
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : coded.label();
    }
}

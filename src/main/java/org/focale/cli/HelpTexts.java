package org.focale.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// The words of the command line as picocli asks for them, so that `--help` and the rest of the program speak the same.
final class HelpTexts extends ResourceBundle {

    private final ResourceBundle keys;
    private final Texts texts;

    HelpTexts(Texts texts) {
        this.keys = getBundle("org/focale/texts/cli", texts.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.containsKey(key) ? texts.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return keys.getKeys();
    }
}

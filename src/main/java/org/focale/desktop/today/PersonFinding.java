package org.focale.desktop.today;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.store.PersonRow;

/// Finds somebody by the first letters of their names.
public final class PersonFinding {

    private static final int MOST = 6;

    private final UseCases cases;
    private final Latest finding;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PersonRow>> matches = new ReadOnlyObjectWrapper<>(List.of());

    PersonFinding(UseCases cases, Jobs jobs) {
        this.cases = cases;
        this.finding = jobs.latest();
        typed.addListener((_, _, now) -> find(now));
    }

    public StringProperty typed() {
        return typed;
    }

    /// Those whose names begin so.
    public ReadOnlyObjectProperty<List<PersonRow>> matches() {
        return matches.getReadOnlyProperty();
    }

    private void find(String words) {
        if (words.isBlank()) {
            finding.forget();
            matches.set(List.of());
        } else {
            finding.run(_ -> cases.people().matching(words).stream().limit(MOST).toList(), matches::set);
        }
    }
}

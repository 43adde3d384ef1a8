package org.focale.store;

import java.util.List;
import java.util.function.Function;
import org.focale.base.Folded;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// A column that queries need and no field holds. Its rule is the trade's own, asked once when the row is written.
///
/// @param name as fields are named
record DerivedColumn<R extends Kept>(Class<R> of, String name, Function<R, @Nullable Object> value) {

    private static final List<DerivedColumn<?>> ALL = List.of(
            new DerivedColumn<>(Person.class, "folded", person -> Folded.of(person.displayName())),
            new DerivedColumn<>(Pathway.class, "exitDate", pathway -> pathway.exit() == null ? null : pathway.exit().date()),
            // what CvLines.gauge() counts, each distinct one once
            new DerivedColumn<>(Experience.class, "cvKey", lived -> lived.state() == LineState.AGREED ? lived.id().value().toString() : null),
            new DerivedColumn<>(SkillValidation.class, "cvKey", skill -> skill.state() == LineState.AGREED ? skill.skill().key() : null),
            new DerivedColumn<>(Diagnosis.class, "cvKey", diagnosis -> diagnosis.counts() ? diagnosis.skill().key() : null));

    static <R extends Kept> List<DerivedColumn<R>> of(Class<R> type) {
        @SuppressWarnings("unchecked") // filtered by the class
        var columns = (List<DerivedColumn<R>>) (List<?>) ALL.stream().filter(column -> column.of() == type).toList();
        return columns;
    }
}

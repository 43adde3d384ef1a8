package org.focale.bench;

import java.util.List;
import org.focale.app.importing.TroubleSheet;
import org.focale.base.Progress;

/// A spreadsheet of 5,000 people taken into a workspace where 5,000 are already, step by step.
final class Imports {

    private static final int PEOPLE = 5_000;

    private Imports() {}

    static List<Row> rows(Bench bench) {
        var trouble = TroubleSheet.withTrouble(bench.path("trouble.xlsx"), PEOPLE);
        var clean = TroubleSheet.clean(bench.path("clean.xlsx"), PEOPLE);
        var cases = bench.workspace("import");
        try (var session = cases.session()) {
            new Crowd(cases).join(PEOPLE);
            var importing = cases.importPeople();
            var warm = importing.draft(importing.open(trouble, null, Progress.NONE), null, Progress.NONE);
            long start = System.nanoTime();
            var doubtful = importing.draft(importing.open(trouble, null, Progress.NONE), null, Progress.NONE);
            double read = Measures.ms(start);
            var opened = importing.open(clean, null, Progress.NONE);
            var draft = importing.draft(opened, null, Progress.NONE);
            start = System.nanoTime();
            var twins = importing.twins(draft, Progress.NONE);
            double compared = Measures.ms(start);
            twins.keySet().forEach(row -> draft.leaveOut(row, true));
            var plan = importing.plan(draft, twins, importing.proposed(twins));
            start = System.nanoTime();
            importing.save(opened, plan, Progress.NONE);
            double saved = Measures.ms(start);
            start = System.nanoTime();
            var unused = cases.takeBack().last();
            double undone = Measures.ms(start);
            return List.of(
                    new Row("Spreadsheet of 5 000 read and doubted", Row.format("%.0f ms", read),
                            Row.format("%,d doubts", doubtful.doubts() + 0 * warm.size()), ""),
                    new Row("5 000 rows compared with 5 000 people and each other", Row.format("%.0f ms", compared),
                            Row.format("%,d rows resemble somebody", twins.size()), ""),
                    new Row("Import of %,d people saved as one change".formatted(plan.newPeople()).replace(' ', ' '),
                            Row.format("%.1f s", saved / 1000), Row.format("%.2f ms a person", saved / plan.newPeople()), ""),
                    new Row("That import undone", Row.format("%.1f s", undone / 1000), "", ""));
        }
    }
}

package org.focale.desktop.kit.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import org.focale.app.record.FieldHistory.Past;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.PlanState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An objective that was worded twice and given a day, in a real workspace.
class RecordPastTest {

    private static final String FIRST = "Me déplacer seule";
    private static final String SECOND = "Me déplacer seule en tram";

    @TempDir
    Path folder;
    private Office office;
    private RecordPast past;
    private Objective now;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("w"));
        var mirela = Someone.mirela();
        office.save(mirela.records());
        var first = new Objective(new ObjectiveId(office.session().ids().next()), mirela.id(), null, FIRST, "", PlanState.PLANNED, null, null, null);
        office.save(first);
        var worded = first.withTitle(SECOND);
        office.cases.saves().change(first, worded);
        now = worded.withTarget(LocalDate.of(2027, 1, 15));
        office.cases.saves().change(worded, now);
        past = new RecordPast(office.cases, office.jobs, office.dialogs, office.words);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Past> read() {
        return office.cases.history().of(now);
    }

    private Past earlierTitle() {
        return read().stream().filter(each -> each.field().equals("title") && !each.standsNow()).findFirst().orElseThrow();
    }

    @Test
    void anEarlierWordingIsBroughtBackAndCanBeTakenBackAgain() throws Exception {
        office.dialogs.answer(earlierTitle());
        Fx.run(() -> past.ask(now, now.title()));
        assertEquals(now.withTitle(FIRST), stored());
        office.cases.takeBack().last(Progress.NONE);
        assertEquals(now, stored());
    }

    @Test
    void onlyWhatNoLongerStandsCanBeChosen() throws Exception {
        List<String> choices = Fx.get(() -> {
            var content = past.sheet(now, now.title(), read()).content();
            new Scene(content, 600, 600);
            content.applyCss();
            content.layout();
            return content.lookupAll("*").stream().filter(RadioButton.class::isInstance).map(Node::getAccessibleText).toList();
        });
        assertEquals(1, choices.size(), choices.toString());
        assertTrue(Office.plain(choices.getLast()).startsWith("Objectif : " + FIRST + ", "), choices.toString());
    }

    private Objective stored() {
        return office.session().read(reading -> reading.find(Objective.class, now.id())).orElseThrow();
    }
}

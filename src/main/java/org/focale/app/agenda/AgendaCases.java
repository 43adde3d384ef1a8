package org.focale.app.agenda;

import org.focale.app.person.PeopleIndex;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.WeekDocument;

/// What can be done with the agenda.
public record AgendaCases(ReadAgenda read, WriteAgenda write, ChooseTerritory territory, PrintWeek print, ExportCalendar export,
        ImportCalendar importing) {

    public static AgendaCases of(Session session, Saves saves, PeopleIndex people, WeekDocument document) {
        var territory = new ChooseTerritory(session, saves);
        var read = new ReadAgenda(session, people, territory);
        return new AgendaCases(read, new WriteAgenda(session, saves), territory, new PrintWeek(session, document),
                new ExportCalendar(session, read), new ImportCalendar(session, saves));
    }
}

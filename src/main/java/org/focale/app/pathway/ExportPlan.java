package org.focale.app.pathway;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.pdf.PlanDocument;
import org.focale.document.plan.PlanSource;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// Writes the plan of a person where the user says: a page to sign, or pages that are easy to read.
public final class ExportPlan {

    /// Which of its two pages.
    public enum Layout { TO_SIGN, PLAIN }

    private final Session session;
    private final ReadPlan read;
    private final PlanDocument document;

    public ExportPlan(Session session, ReadPlan read, PlanDocument document) {
        this.session = session;
        this.read = read;
        this.document = document;
    }

    /// What the file is called unless the user says otherwise: "Plan Mirela Popescu.pdf".
    public String proposedName(PersonPlan plan, Layout layout, Texts texts) {
        String name = plan.person().displayName();
        return FileNames.safe(texts.get(layout == Layout.PLAIN ? "pathway.export.plain.name" : "pathway.export.sign.name", name)) + ".pdf";
    }

    /// PDF/A-3a and PDF/UA-1.
    ///
    /// @throws NoPathway when the person is in none: there is nothing to plan yet
    public byte[] pdf(PersonPlan plan, Pathway pathway, Layout layout, Texts texts) {
        var source = source(plan, pathway, texts);
        return layout == Layout.PLAIN ? document.plain(source, texts, session.today()) : document.toSign(source, texts, session.today());
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(PersonPlan plan, Pathway pathway, Layout layout, Path target, Texts texts) {
        UserFiles.write(target, pdf(plan, pathway, layout, texts));
    }

    /// The plan of the pathway that started last, for a door that shows no screen.
    ///
    /// @return false when nobody has this id here
    /// @throws NoPathway                          when the person is in none
    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public boolean export(PersonId person, Layout layout, Path target, Texts texts) {
        var plan = read.read(person);
        plan.ifPresent(found -> export(found, found.pathway(null).orElseThrow(NoPathway::new), layout, target, texts));
        return plan.isPresent();
    }

    private PlanSource source(PersonPlan plan, Pathway pathway, Texts texts) {
        var organisation = session.read(reading -> reading.find(Organisation.class, session.organisation()));
        return new PlanSource(plan.person(), pathway, session.organisationName(), organisation.map(Organisation::phone).orElse(""),
                plan.programmeName(pathway), plan.phases(pathway),
                plan.objectives(pathway).stream().map(each -> new PlanSource.Goal(each, plan.steps(each.id()))).toList(),
                appointments(plan, pathway, texts));
    }

    private List<PlanSource.Appointment> appointments(PersonPlan plan, Pathway pathway, Texts texts) {
        var all = new ArrayList<PlanSource.Appointment>();
        plan.tasks().stream().filter(task -> task.done() == null).forEach(task -> add(all, task.due(), null, task.words()));
        plan.placements().forEach(placement -> add(all, placement.start(), placement.end(), placement.title()));
        plan.followUps(pathway).stream().filter(each -> each.done() == null)
                .forEach(each -> add(all, each.due(), null, texts.get("pathway.follow-up.appointment")));
        all.sort(Comparator.comparing(PlanSource.Appointment::day));
        return List.copyOf(all);
    }

    private void add(List<PlanSource.Appointment> all, @Nullable LocalDate day, @Nullable LocalDate last, String words) {
        if (day != null && !day.isBefore(session.today()) && !words.isBlank()) {
            all.add(new PlanSource.Appointment(day, last, words));
        }
    }
}

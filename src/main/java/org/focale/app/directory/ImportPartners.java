package org.focale.app.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.document.office.Table;
import org.focale.document.office.TableReader;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/// Takes the partners of a spreadsheet in: its columns, then its rows with their doubts and whom they may be already, then one change that
/// one undo takes back. Nothing is saved before.
public final class ImportPartners {

    private final Session session;
    private final Saves saves;
    private final ReadDirectory directory;

    ImportPartners(Session session, Saves saves, ReadDirectory directory) {
        this.session = session;
        this.saves = saves;
        this.directory = directory;
    }

    /// A spreadsheet that was read, and where its columns go.
    ///
    /// @param columns null for a column that is not taken
    public record Opened(String fileName, Table table, List<@Nullable PartnerField> columns) {

        /// The same with one column going elsewhere; whichever went there before goes nowhere.
        public Opened going(int column, @Nullable PartnerField field) {
            var others = new ArrayList<@Nullable PartnerField>(columns);
            if (field != null && others.contains(field)) {
                others.set(others.indexOf(field), null);
            }
            others.set(column, field);
            return new Opened(fileName, table, others);
        }
    }

    /// How many of what the import made and changed.
    public record Done(int added, int completed, int contacts) {}

    /// Reads a spreadsheet and proposes where its columns go.
    ///
    /// @param sheet null for the first one that holds a table
    /// @throws org.focale.document.office.TableRefused when it cannot be read
    /// @throws PartnersNotImported when there is not one row under its headers
    public Opened open(Path file, @Nullable String sheet, Progress progress) {
        var table = sheet == null ? TableReader.read(file, progress) : TableReader.read(file, sheet, progress);
        if (table.rows().isEmpty()) {
            throw PartnersNotImported.noRows();
        }
        return new Opened(String.valueOf(file.getFileName()), table, PartnerHeaders.SHIPPED.propose(table.names()));
    }

    /// Reads every row as its columns go, and proposes what becomes of it: a partner that is here takes over what only the row says, and the
    /// second of two rows of one partner brings its contact.
    ///
    /// @throws PartnersNotImported when no column says how partners are called
    public List<PartnerLine> lines(Opened opened, Progress progress) {
        if (!opened.columns().contains(PartnerField.NAME)) {
            throw PartnersNotImported.noName();
        }
        var here = new PartnerLookAlikes(directory.read().rows().stream().map(PartnerRow::organisation).toList());
        var reader = new PartnerLineReader(opened.columns(), session.ids());
        var lines = new ArrayList<PartnerLine>();
        for (Table.Row row : opened.table().rows()) {
            lines.add(compared(reader.read(row), here, lines));
            progress.report(lines.size(), opened.table().rows().size());
        }
        return List.copyOf(lines);
    }

    private static PartnerLine compared(PartnerLine line, PartnerLookAlikes here, List<PartnerLine> earlier) {
        if (!line.mayBeTaken()) {
            return line;
        }
        var alike = here.of(line.organisation()).stream().findFirst();
        if (alike.isPresent()) {
            return new PartnerLine(line.number(), line.organisation(), line.contact(), line.doubts(), alike.get(), 0, PartnerLine.Choice.COMPLETE);
        }
        return earlier.stream().filter(before -> before.mayBeTaken() && before.here() == null && before.before() == 0)
                .filter(before -> !new PartnerLookAlikes(List.of(before.organisation())).of(line.organisation()).isEmpty()).findFirst()
                .map(before -> new PartnerLine(line.number(), line.organisation(), line.contact(), line.doubts(), null, before.number(),
                        PartnerLine.Choice.COMPLETE)).orElse(line);
    }

    /// The same lines with another choice for one of them.
    public static List<PartnerLine> choosing(List<PartnerLine> lines, int number, PartnerLine.Choice choice) {
        return lines.stream().map(line -> line.number() == number && line.mayBeTaken() ? line.choosing(choice) : line).toList();
    }

    /// What would be written.
    public Done plan(List<PartnerLine> lines) {
        return new Plan(lines).done();
    }

    /// Saves all of it as one change.
    ///
    /// @throws PartnersNotImported when nothing is left to save
    /// @throws java.util.concurrent.CancellationException when the user cancelled: nothing was added
    public Done save(List<PartnerLine> lines, Progress progress) {
        var plan = new Plan(lines);
        if (!saves.saveAll(plan.batch(), ChangeKind.SAVE, progress)) {
            throw PartnersNotImported.nothing();
        }
        return plan.done();
    }

    /// Puts together what is made and what is changed.
    private final class Plan {

        private final Map<Integer, Organisation> added = new HashMap<>();
        private final Map<OrganisationId, Batch.Changed<Organisation>> changed = new HashMap<>();
        private final List<ContactPerson> contacts = new ArrayList<>();

        Plan(List<PartnerLine> lines) {
            var known = session.read(reading -> reading.all(ContactPerson.class));
            for (PartnerLine line : lines) {
                switch (line.choice()) {
                    case LEAVE_OUT -> { }
                    case ADD -> {
                        added.put(line.number(), line.organisation());
                        contact(line, line.organisation().id(), known);
                    }
                    case COMPLETE -> complete(line, known);
                }
            }
        }

        private void complete(PartnerLine line, List<ContactPerson> known) {
            @Nullable Organisation here = line.here();
            @Nullable Organisation before = added.get(line.before());
            if (here != null) {
                var now = changed.getOrDefault(here.id(), new Batch.Changed<>(here, here));
                changed.put(here.id(), new Batch.Changed<>(here, JoinPartners.completed(now.left(), line.organisation())));
                contact(line, here.id(), known);
            } else if (before != null) {
                added.put(line.before(), JoinPartners.completed(before, line.organisation()));
                contact(line, before.id(), known);
            } else {
                added.put(line.number(), line.organisation()); // the row that it repeats is left out
                contact(line, line.organisation().id(), known);
            }
        }

        /// Somebody of that name is not added twice.
        private void contact(PartnerLine line, OrganisationId partner, List<ContactPerson> known) {
            @Nullable ContactPerson contact = line.contact();
            if (contact == null || isKnown(contact, partner, known) || isKnown(contact, partner, contacts)) {
                return;
            }
            contacts.add(new ContactPerson(contact.id(), partner, contact.name(), contact.job(), contact.phone(), contact.email(), false));
        }

        private static boolean isKnown(ContactPerson contact, OrganisationId partner, List<ContactPerson> among) {
            return among.stream().anyMatch(each -> partner.equals(each.organisation())
                    && Folded.of(each.name()).equals(Folded.of(contact.name())));
        }

        Batch batch() {
            var batch = new Batch();
            added.values().forEach(batch::create);
            contacts.forEach(batch::create);
            changed.values().forEach(each -> batch.change(each.seen(), each.left()));
            return batch;
        }

        Done done() {
            return new Done(added.size(), (int) changed.values().stream().filter(each -> !each.seen().equals(each.left())).count(), contacts.size());
        }
    }
}

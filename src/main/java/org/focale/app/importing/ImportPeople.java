package org.focale.app.importing;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.focale.app.file.UserFiles;
import org.focale.app.importing.Column.Why;
import org.focale.app.own.OwnFields;
import org.focale.app.person.ReadPairs;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Sheet;
import org.focale.document.office.Table;
import org.focale.document.office.TableReader;
import org.focale.document.office.TableWriter;
import org.focale.domain.Kept;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Worker;
import org.focale.store.ChangeKind;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Takes the people of a spreadsheet in, step by step; nothing is saved before the last one.
///
/// Columns, then rows with their doubts, then who is somebody already, then one change that one undo takes back.
public final class ImportPeople {

    private final Session session;
    private final Saves saves;

    public ImportPeople(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// A spreadsheet that was read, and where its columns may go.
    public record Opened(String fileName, Table table, Known known, List<Column> columns) {

        /// The same with one column going elsewhere; whichever went there before goes nowhere.
        ///
        /// @param field null for nowhere
        public Opened going(int index, @Nullable ImportField field) {
            var orders = new ProposeColumns(table, known);
            return with(columns.stream().map(column -> column.index() == index
                    ? column.going(field, field == null ? Order.NONE : orders.order(column, field), Why.CHOSEN)
                    : field != null && field.equals(column.field()) ? column.going(null, Order.NONE, Why.CHOSEN) : column).toList());
        }

        /// The same with one column written the other way.
        public Opened written(int index, Order order) {
            return with(columns.stream().map(column -> column.index() == index ? column.written(order) : column).toList());
        }

        Opened with(List<Column> others) {
            return new Opened(fileName, table, known, List.copyOf(others));
        }

        /// Whether rows say something of a pathway, and it is not clear in which programme.
        public boolean asksForProgramme() {
            return known.programmes().size() > 1 && columns.stream().map(Column::field).anyMatch(field -> field != null && field.isOfPathway())
                    && columns.stream().noneMatch(column -> column.field() == PersonField.PROGRAMME);
        }

        /// Where the columns go, as a file that people read.
        public String mapping() {
            return MappingFile.write(columns);
        }
    }

    /// Reads a spreadsheet and proposes where its columns go.
    ///
    /// @param sheet of an XLSX; null for the first that holds something
    /// @throws org.focale.document.office.TableRefused when it cannot be read
    /// @throws ImportRefused when there is not one row under its headers
    public Opened open(Path file, @Nullable String sheet, Progress progress) {
        var table = sheet == null ? TableReader.read(file, progress) : TableReader.read(file, sheet, progress);
        if (table.rows().isEmpty()) {
            throw ImportRefused.noRows();
        }
        return session.read(reading -> {
            var known = known(reading);
            var columns = new ProposeColumns(table, known).columns(reading.all(ImportMapping.class));
            return new Opened(String.valueOf(file.getFileName()), table, known, columns);
        });
    }

    private Known known(Reading reading) {
        return new Known(session.today(), reading.all(Programme.class), reading.all(Worker.class).stream().map(Worker::name).toList(),
                reading.all(Group.class), OwnFields.of(reading, session.organisation()).asked());
    }

    /// Writes an empty spreadsheet that will be understood whole.
    ///
    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void writeTemplate(Path target, Texts texts, Progress progress) {
        var fields = session.read(this::known).fields().stream().filter(field -> field != PersonField.FULL_NAME)
                .map(field -> field.words(texts)).toList();
        UserFiles.write(target, out -> TableWriter.xlsx(List.of(new Sheet(texts.get("import.file.template.sheet"), fields, List.of())),
                Channels.newOutputStream(out), progress));
    }

    /// The same as a mapping file says it.
    ///
    /// @throws ImportRefused when it names what is not there
    public Opened mapped(Opened opened, Path mapping) {
        var orders = new ProposeColumns(opened.table(), opened.known());
        return opened.with(MappingFile.apply(mapping, orders.bare(), orders, opened.known()));
    }

    /// Reads every row as its columns go.
    ///
    /// @param usual the programme of rows that name none; null for the one of the workspace
    /// @throws ImportRefused when no column says how people are called
    public ImportDraft draft(Opened opened, @Nullable Programme usual, Progress progress) {
        var fields = opened.columns().stream().map(Column::field).toList();
        if (!fields.contains(PersonField.FIRST_NAME) && !fields.contains(PersonField.LAST_NAME) && !fields.contains(PersonField.FULL_NAME)) {
            throw ImportRefused.noName();
        }
        var programme = usual == null ? opened.known().programmes().stream().findFirst().orElse(null) : usual;
        return new ImportDraft(opened.table(), opened.columns(), new RowReader(opened.columns(), opened.known(), programme), progress);
    }

    /// For each row that resembles somebody, whom.
    public SortedMap<Integer, List<Twin>> twins(ImportDraft draft, Progress progress) {
        return session.read(reading -> {
            var aliases = reading.aliases();
            var people = reading.all(Person.class).stream().filter(person -> !aliases.isHidden(person.id())).toList();
            return new FindTwins(people, ReadPairs.different(reading)).of(draft.rows(), progress);
        });
    }

    /// What can be proposed before anybody decides: one person alone, called the same and born on the same day.
    public SortedMap<Integer, Decision> proposed(Map<Integer, List<Twin>> twins) {
        var decisions = new TreeMap<Integer, Decision>();
        twins.forEach((row, found) -> {
            var certain = found.stream().filter(twin -> twin.likeness() == Twin.Likeness.CERTAIN).toList();
            decisions.put(row, certain.size() == 1 ? new Decision.Same(certain.getFirst()) : Decision.OPEN);
        });
        return decisions;
    }

    /// The people whom twins name, to be shown beside the rows.
    public Map<PersonId, Person> people(Map<Integer, List<Twin>> twins) {
        var wanted = new HashSet<PersonId>();
        twins.values().forEach(found -> found.forEach(twin -> Optional.ofNullable(twin.person()).ifPresent(wanted::add)));
        return session.read(reading -> wanted.stream().flatMap(id -> reading.find(Person.class, id).stream())
                .collect(Collectors.toMap(Person::id, person -> person)));
    }

    /// What would be written.
    ///
    /// @throws ImportRefused when a doubt remains, or somebody has not been decided
    public ImportPlan plan(ImportDraft draft, Map<Integer, List<Twin>> twins, Map<Integer, Decision> decisions) {
        if (draft.doubts() > 0) {
            throw ImportRefused.doubts(draft.doubts());
        }
        long open = twins.keySet().stream().filter(row -> !draft.row(row).leftOut())
                .filter(row -> decisions.getOrDefault(row, Decision.OPEN).equals(Decision.OPEN)).count();
        if (open > 0) {
            throw ImportRefused.undecided((int) open);
        }
        return session.read(reading -> new MakePlan(draft, twins, decisions, here(reading), session.ids()).plan());
    }

    private static MakePlan.Here here(Reading reading) {
        return new MakePlan.Here() {
            @Override
            public Person person(PersonId id) {
                return reading.find(Person.class, id).orElseThrow();
            }

            @Override
            public List<Pathway> pathways(PersonId id) {
                return reading.inFile(Pathway.class, id);
            }

            @Override
            public List<Situation> situations(PersonId id) {
                return reading.inFile(Situation.class, id);
            }

            @Override
            public List<OwnValue> ownValues(PersonId id) {
                return reading.inFile(OwnValue.class, id);
            }
        };
    }

    /// Saves what was planned, as one change; where the columns went is remembered before, whether it is taken back or not.
    ///
    /// @throws java.util.concurrent.CancellationException when the user cancelled: nobody was added
    public void save(Opened opened, ImportPlan plan, Progress progress) {
        new RememberMapping(session).of(opened.fileName(), opened.columns());
        var created = new ArrayList<Kept>(plan.newGroups());
        created.addAll(plan.created());
        created.addAll(plan.different());
        saves.saveAll(Batch.of(created, plan.changed()), ChangeKind.SAVE, progress);
    }
}

package org.focale.app.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.focale.base.Folded;
import org.focale.base.Ids;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.ContactPersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Siret;
import org.jspecify.annotations.Nullable;

/// Reads one row of a list of partners: mends what a spreadsheet spoils, and says what is doubtful.
final class PartnerLineReader {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?\\d{8,15}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Set<String> YES = Set.of("oui", "o", "x", "vrai", "yes", "1");
    private static final Set<String> NO = Set.of("", "non", "n", "faux", "no", "0");

    private final List<@Nullable PartnerField> columns;
    private final Ids ids;
    private final Map<PartnerField, PartnerDoubt> doubts = new EnumMap<>(PartnerField.class);

    PartnerLineReader(List<@Nullable PartnerField> columns, Ids ids) {
        this.columns = columns;
        this.ids = ids;
    }

    /// Not yet compared with anybody.
    PartnerLine read(Table.Row row) {
        doubts.clear();
        String name = said(row, PartnerField.NAME);
        if (name.isEmpty()) {
            doubts.put(PartnerField.NAME, PartnerDoubt.NO_NAME);
        }
        var why = said(row, PartnerField.DO_NOT_ASK);
        boolean doNotAsk = !NO.contains(Folded.of(why));
        if (doNotAsk && !YES.contains(Folded.of(why))) {
            doubts.put(PartnerField.DO_NOT_ASK, PartnerDoubt.ASK_UNCLEAR);
        } else {
            why = "";
        }
        var organisation = new Organisation(new OrganisationId(ids.next()), name, said(row, PartnerField.KIND), said(row, PartnerField.CITY),
                phone(row, PartnerField.PHONE), siret(row), said(row, PartnerField.ADDRESS), postcode(row), email(row, PartnerField.EMAIL),
                said(row, PartnerField.WEBSITE), said(row, PartnerField.SECTOR), doNotAsk, why, day(row), null, said(row, PartnerField.COMMENT));
        var choice = name.isEmpty() ? PartnerLine.Choice.LEAVE_OUT : PartnerLine.Choice.ADD;
        return new PartnerLine(row.number(), organisation, contact(row, organisation), doubts, null, 0, choice);
    }

    private @Nullable ContactPerson contact(Table.Row row, Organisation at) {
        String name = said(row, PartnerField.CONTACT);
        return name.isEmpty() ? null : new ContactPerson(new ContactPersonId(ids.next()), at.id(), name, said(row, PartnerField.CONTACT_JOB),
                phone(row, PartnerField.CONTACT_PHONE), email(row, PartnerField.CONTACT_EMAIL), false);
    }

    private Cell cell(Table.Row row, PartnerField field) {
        int at = columns.indexOf(field);
        return at < 0 ? Cell.EMPTY : row.cell(at);
    }

    /// On one line.
    private String said(Table.Row row, PartnerField field) {
        return cell(row, field).text().replaceAll("[\\s\\h]+", " ").strip();
    }

    private String siret(Table.Row row) {
        String bare = Siret.bare(said(row, PartnerField.SIRET));
        Siret.fault(bare).ifPresent(fault -> doubts.put(PartnerField.SIRET, switch (fault) {
            case NOT_DIGITS -> PartnerDoubt.SIRET_NOT_DIGITS;
            case LENGTH -> PartnerDoubt.SIRET_LENGTH;
            case CHECK_DIGIT -> PartnerDoubt.SIRET_CHECK_DIGIT;
        }));
        return bare;
    }

    private String postcode(Table.Row row) {
        String said = said(row, PartnerField.POSTCODE);
        if (said.matches("\\d{4}")) {
            doubts.put(PartnerField.POSTCODE, PartnerDoubt.POSTCODE_ZERO);
            return "0" + said;
        } else if (!said.isEmpty() && !POSTCODE.matcher(said).matches()) {
            doubts.put(PartnerField.POSTCODE, PartnerDoubt.POSTCODE_ODD);
        }
        return said;
    }

    private String phone(Table.Row row, PartnerField field) {
        String said = said(row, field);
        String bare = said.replaceAll("[\\s\\h.()-]", "");
        if (NINE_DIGITS.matcher(bare).matches()) {
            doubts.put(field, PartnerDoubt.PHONE_ZERO);
            return ("0" + bare).replaceAll("(\\d{2})(?=\\d)", "$1 ");
        } else if (!said.isEmpty() && !PHONE.matcher(bare).matches()) {
            doubts.put(field, PartnerDoubt.PHONE_ODD);
        }
        return said;
    }

    private String email(Table.Row row, PartnerField field) {
        String said = said(row, field);
        if (!said.isEmpty() && !EMAIL.matcher(said).matches()) {
            doubts.put(field, PartnerDoubt.EMAIL_ODD);
        }
        return said;
    }

    private @Nullable LocalDate day(Table.Row row) {
        Cell cell = cell(row, PartnerField.CHECKED);
        if (cell instanceof Cell.Day(LocalDate date)) {
            return date;
        } else if (cell instanceof Cell.Moment(var at)) {
            return at.toLocalDate();
        }
        String said = said(row, PartnerField.CHECKED);
        var read = written(said);
        if (read.isEmpty() && !said.isEmpty()) {
            doubts.put(PartnerField.CHECKED, PartnerDoubt.DAY_UNREADABLE);
        }
        return read.orElse(null);
    }

    /// As people here write it, the day first, or as `2026-11-23`.
    private static Optional<LocalDate> written(String said) {
        var parts = DAY.matcher(said);
        try {
            return Optional.of(parts.matches()
                    ? LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
                    : LocalDate.parse(said));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package org.focale.app.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.InFile;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.note.Note;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ContactKind;
import org.focale.domain.rights.LastContact;
import org.focale.domain.rights.Notice;
import org.focale.store.PersonRow;
import org.focale.store.Reading;

/// The files that have been kept long enough: a list and its reasons. Nothing is closed and nothing erased here.
public final class Retention {

    /// In months. CNIL, deliberation 2023-095 of 14 September 2023: two years in daily use after the last contact, recommended, not
    /// imposed (field-facts: second-hand, so it is a setting).
    public static final int DEFAULT_MONTHS = 24;
    public static final int LEAST_MONTHS = 1;
    public static final int MOST_MONTHS = 120;
    /// The person is told a month before, so the file is listed a month before.
    private static final int DAYS_OF_NOTICE = 30;
    private static final String MONTHS = "retention.months";
    private static final String REASON = "retention.reason";
    private static final List<Class<? extends InFile>> CONTACTS = List.of(Note.class, Appointment.class, Placement.class, Diagnosis.class,
            SkillValidation.class, Pathway.class, Situation.class, FollowUp.class, Notice.class, Consent.class);

    private final Session session;
    private final Saves saves;

    Retention(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// How long, and why where it is not the default.
    public record Rule(int months, String reason) {

        public boolean isDefault() {
            return months == DEFAULT_MONTHS;
        }
    }

    /// One file to be closed.
    ///
    /// @param last    the last contact; of a file without any, the day it was last changed
    /// @param due     the day from which it is not kept in daily use any more
    /// @param isOpen  a pathway has no exit yet: that is to be said first
    public record Proposal(PersonRow person, LastContact last, LocalDate due, boolean isOpen) {

        public boolean isDueOn(LocalDate today) {
            return !due.isAfter(today);
        }
    }

    /// The files whose time is over, or is in a month, the longest waiting first.
    ///
    /// @param months the rule under which they are proposed
    public record Proposals(int months, LocalDate today, List<Proposal> files) {}

    public Rule rule() {
        return session.read(Retention::rule);
    }

    private static Rule rule(Reading reading) {
        var months = find(reading, MONTHS).map(Setting::value).map(Retention::number).orElse(DEFAULT_MONTHS);
        return new Rule(months, find(reading, REASON).map(Setting::value).orElse(""));
    }

    /// What another site or version wrote and nobody can count with is passed over.
    private static int number(String value) {
        return value.matches("[1-9]\\d{0,2}") && Integer.parseInt(value) <= MOST_MONTHS ? Integer.parseInt(value) : DEFAULT_MONTHS;
    }

    /// Two sites may have set the same: the older record counts, on both.
    private static Optional<Setting> find(Reading reading, String key) {
        return reading.all(Setting.class).stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    /// @param months from [#LEAST_MONTHS] to [#MOST_MONTHS]
    /// @param reason wanted where it is not the default, to be shown beside it
    /// @throws RetentionRefused when the months are not, or the reason is missing
    public void setRule(int months, String reason) {
        if (months < LEAST_MONTHS || months > MOST_MONTHS) {
            throw RetentionRefused.months(LEAST_MONTHS, MOST_MONTHS);
        } else if (months != DEFAULT_MONTHS && reason.isBlank()) {
            throw RetentionRefused.reason();
        }
        set(MONTHS, String.valueOf(months));
        set(REASON, reason.strip());
    }

    private void set(String key, String value) {
        session.read(reading -> find(reading, key)).ifPresentOrElse(
                setting -> saves.change(setting, new Setting(setting.id(), key, value)),
                () -> saves.create(new Setting(new SettingId(session.ids().next()), key, value)));
    }

    /// A dry run: it lists, and changes nothing.
    public Proposals list() {
        LocalDate today = session.today();
        return session.read(reading -> {
            int months = rule(reading).months();
            var contacts = contacts(reading, today);
            Set<PersonId> open = new HashSet<>();
            reading.all(Pathway.class).stream().filter(pathway -> pathway.exit() == null).forEach(pathway -> open.add(pathway.person()));
            var files = new ArrayList<Proposal>();
            for (PersonRow person : reading.people()) {
                var last = contacts.getOrDefault(person.id(), neverMet(person, today));
                var due = last.day().plusMonths(months);
                if (!due.isAfter(today.plusDays(DAYS_OF_NOTICE))) {
                    files.add(new Proposal(person, last, due, open.contains(person.id())));
                }
            }
            files.sort(Comparator.comparing(Proposal::due).thenComparing(file -> file.person().folded()));
            return new Proposals(months, today, List.copyOf(files));
        });
    }

    /// The last contact with one person, where the file tells of any.
    public Optional<LastContact> lastContact(PersonId person) {
        LocalDate today = session.today();
        return session.read(reading -> Stream.concat(CONTACTS.stream().flatMap(type -> reading.inFile(type, person).stream())
                        .flatMap(record -> LastContact.in(record, today).stream()),
                reading.inFile(Attendance.class, person).stream().flatMap(each -> Optional.ofNullable(each.session())
                        .flatMap(id -> reading.find(ActivitySession.class, id)).flatMap(held -> LastContact.at(held, each, today)).stream()))
                .reduce(LastContact::later));
    }

    private static Map<PersonId, LastContact> contacts(Reading reading, LocalDate today) {
        var contacts = new HashMap<PersonId, LastContact>();
        for (var type : CONTACTS) {
            for (InFile record : reading.all(type)) {
                LastContact.in(record, today).ifPresent(contact -> contacts.merge(record.person(), contact, LastContact::later));
            }
        }
        var sessions = new HashMap<ActivitySessionId, ActivitySession>();
        reading.all(ActivitySession.class).forEach(each -> sessions.put(each.id(), each));
        for (Attendance each : reading.all(Attendance.class)) {
            var held = each.session() == null ? null : sessions.get(each.session());
            if (held != null) {
                LastContact.at(held, each, today).ifPresent(contact -> contacts.merge(each.person(), contact, LastContact::later));
            }
        }
        return contacts;
    }

    private LastContact neverMet(PersonRow person, LocalDate today) {
        ZoneId zone = session.clock().getZone();
        var changed = person.lastChange();
        return new LastContact(changed == null ? today : LocalDate.ofInstant(changed, zone), ContactKind.FILE);
    }
}

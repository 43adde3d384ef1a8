package org.focale.app.importing;

import java.time.LocalDate;
import java.util.Locale;
import org.focale.app.importing.Twin.Likeness;
import org.focale.app.person.NameWords;
import org.focale.base.Folded;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// What one person is told from another by. A telephone or an e-mail alone says nothing: couples share theirs.
record Traits(NameWords name, String firstName, @Nullable LocalDate born, String phone, String email) {

    private static final int DIALLED = 9;

    static Traits of(Person person) {
        return new Traits(new NameWords(Folded.of(person.displayName())), Folded.of(person.firstName()), person.birthDate(), digits(person.phone()),
                person.email().strip().toLowerCase(Locale.ROOT));
    }

    static Traits of(ImportRow row) {
        return new Traits(new NameWords(Folded.of(row.displayName())), Folded.of(row.text(PersonField.FIRST_NAME)),
                row.values().get(PersonField.BIRTH_DATE) instanceof LocalDate day ? day : null, digits(row.text(PersonField.PHONE)),
                row.text(PersonField.EMAIL).toLowerCase(Locale.ROOT));
    }

    /// `06 12…` and `+33 6 12…` are the same telephone.
    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < DIALLED ? "" : digits.substring(digits.length() - DIALLED);
    }

    /// Null when nothing speaks for one person.
    @Nullable Likeness likeness(Traits other) {
        boolean bornSame = born != null && born.equals(other.born);
        boolean mayBeBornSame = born == null || other.born == null || bornSame;
        if (mayBeBornSame || areAlike(born, other.born)) {
            if (!name.isEmpty() && name.isSame(other.name)) {
                return bornSame ? Likeness.CERTAIN : mayBeBornSame ? Likeness.LIKELY : Likeness.POSSIBLE;
            } else if (mayBeBornSame && name.resembles(other.name)) {
                return Likeness.POSSIBLE;
            }
        }
        boolean reachedSame = !phone.isEmpty() && phone.equals(other.phone) || !email.isEmpty() && email.equals(other.email);
        return bornSame && reachedSame && !firstName.isEmpty() && firstName.equals(other.firstName) ? Likeness.POSSIBLE : null;
    }

    /// Day and month exchanged, or one of the three other: a slip of the hand.
    private static boolean areAlike(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return false;
        }
        boolean exchanged = one.getYear() == other.getYear() && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        int same = (one.getYear() == other.getYear() ? 1 : 0) + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        return exchanged || same == 2;
    }
}

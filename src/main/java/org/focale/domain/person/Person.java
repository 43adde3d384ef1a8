package org.focale.domain.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.jspecify.annotations.Nullable;

/// The one who is followed. A name is enough; everything else is optional.
///
/// Never recorded: the social security number, offences, diagnoses of health (domain.md).
///
/// @param education       highest level reached, in words
/// @param drivingLicences categories, or words ("B", "B en cours")
/// @param mobility        how the person gets about
/// @param availability    when the person can work, in their words
/// @param targetJob       the job the person aims at, in their words
/// @param job             the name in the ROME that the target job was chosen from, empty when it was told freely
public record Person(
        PersonId id,
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        Gender gender,
        String phone,
        String email,
        Address address,
        String education,
        List<Language> languages,
        List<String> drivingLicences,
        String mobility,
        String availability,
        String targetJob,
        List<String> tags,
        Coded job) implements InFile {

    /// A person whose target job was told freely.
    public Person(PersonId id, String firstName, String lastName, @Nullable LocalDate birthDate, Gender gender, String phone, String email,
            Address address, String education, List<Language> languages, List<String> drivingLicences, String mobility, String availability,
            String targetJob, List<String> tags) {
        this(id, firstName, lastName, birthDate, gender, phone, email, address, education, languages, drivingLicences, mobility, availability,
                targetJob, tags, Coded.NONE);
    }

    /// A person of whom only the name is known.
    public static Person named(PersonId id, String firstName, String lastName) {
        return new Person(id, firstName, lastName, null, Gender.NOT_SAID, "", "", Address.NONE, "", List.of(), List.of(), "", "", "", List.of());
    }

    @Override
    public PersonId person() {
        return id;
    }

    /// As the person is called: first name, then family name.
    public String displayName() {
        return (firstName + " " + lastName).strip();
    }

    /// Full years on that day, or null when the birth date is not known.
    public @Nullable Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }
}

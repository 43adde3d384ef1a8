package org.focale.domain.cv;

import java.util.ArrayList;
import java.util.List;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;

/// One choice of lines for one target job. What is not hidden and was agreed is on it.
///
/// @param title  how the person calls this CV ("Mon CV")
/// @param hidden keys of the lines switched off: [CvLine#key]
public record Cv(
        CvId id,
        PersonId person,
        String title,
        String targetJob,
        List<String> hidden,
        boolean showPhone,
        boolean showEmail,
        boolean showAddress,
        boolean showAge) implements InFile {

    /// A first CV: everything agreed is on it, with telephone and e-mail.
    public static Cv first(CvId id, PersonId person, String title, String targetJob) {
        return new Cv(id, person, title, targetJob, List.of(), true, true, false, false);
    }

    /// The same CV for another job.
    public Cv withTargetJob(String job) {
        return new Cv(id, person, title, job, hidden, showPhone, showEmail, showAddress, showAge);
    }

    /// The same CV showing these of the person's particulars.
    public Cv showing(boolean phone, boolean email, boolean address, boolean age) {
        return new Cv(id, person, title, targetJob, hidden, phone, email, address, age);
    }

    /// The same CV with a line switched on or off.
    public Cv withLine(String key, boolean on) {
        var keys = new ArrayList<>(hidden);
        keys.remove(key);
        if (!on) {
            keys.add(key);
        }
        return new Cv(id, person, title, targetJob, List.copyOf(keys), showPhone, showEmail, showAddress, showAge);
    }
}

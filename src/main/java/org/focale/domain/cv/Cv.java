package org.focale.domain.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.focale.domain.InFile;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One choice of lines for one target job. What is not hidden and was agreed is on it.
///
/// @param title     how the person calls this CV ("Mon CV")
/// @param hidden    keys of the lines switched off: [CvLine#key]
/// @param showPhoto whether the page bears `photo`
/// @param initials  the page says "M. P." in place of the name
/// @param photo     the picture, a document of the same file, null when there is none
/// @param summary   a few words at the head of the page, in the person's words
/// @param order     keys of lines in the order of the page; a line that is not named comes after those that are
/// @param wordings  lines told otherwise than in the file
/// @param annex     where each line comes from is told on pages after it
/// @param onePage   letters and spaces shrink, down to what is still easy to read, until everything stands on one page
/// @param signed    as a PDF it carries the badges of its lines and the association's signature, which names the association
/// @param basedOn   the CV this one began as a copy of, null when it was made new
/// @param letterTo  whom the letter that goes with it is for, line by line
/// @param letter    the letter that goes with it, empty when there is none
public record Cv(
        CvId id,
        PersonId person,
        String title,
        String targetJob,
        List<String> hidden,
        boolean showPhone,
        boolean showEmail,
        boolean showAddress,
        boolean showAge,
        boolean showPhoto,
        boolean initials,
        @Nullable AttachmentId photo,
        String summary,
        CvTemplate template,
        CvLanguage language,
        List<String> order,
        List<CvWording> wordings,
        boolean annex,
        boolean onePage,
        boolean signed,
        @Nullable CvId basedOn,
        String letterTo,
        String letter) implements InFile {

    /// A first CV: everything agreed is on it, with telephone and e-mail.
    public static Cv first(CvId id, PersonId person, String title, String targetJob) {
        return new Cv(id, person, title, targetJob, List.of(), true, true, false, false, false, false, null, "", CvTemplate.FOCALE,
                CvLanguage.FRENCH, List.of(), List.of(), false, false, false, null, "", "");
    }

    /// The same CV with what `change` sets.
    public Cv with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.done(id, basedOn);
    }

    /// Another CV that begins as this one.
    public Cv copy(CvId other, String itsTitle) {
        var draft = new Draft(this);
        draft.title = itsTitle;
        return draft.done(other, id);
    }

    /// Nothing on the page says who it is: initials, no photo, no particulars.
    public Cv anonymous() {
        return with(draft -> {
            draft.initials = true;
            draft.showPhoto = false;
            draft.showPhone = false;
            draft.showEmail = false;
            draft.showAddress = false;
            draft.showAge = false;
            draft.signed = false;
        });
    }

    /// Whether [#anonymous] would change nothing.
    public boolean isAnonymous() {
        return equals(anonymous());
    }

    /// The same CV with the lines of one block in this order; those of the other blocks keep theirs.
    ///
    /// @param keys of every line of the block: [CvLine#key]
    public Cv withOrder(List<String> keys) {
        var all = new ArrayList<>(order);
        all.removeAll(keys);
        all.addAll(keys);
        return with(draft -> draft.order = List.copyOf(all));
    }

    /// The same CV with a line switched on or off.
    public Cv withLine(String key, boolean on) {
        var keys = new ArrayList<>(hidden);
        keys.remove(key);
        if (!on) {
            keys.add(key);
        }
        return with(draft -> draft.hidden = List.copyOf(keys));
    }

    /// The same CV with a line told in these words; empty takes the file's own again.
    public Cv withWording(String key, String text) {
        var told = new ArrayList<>(wordings);
        told.removeIf(wording -> wording.line().equals(key));
        if (!text.isBlank()) {
            told.add(new CvWording(key, text.strip()));
        }
        return with(draft -> draft.wordings = List.copyOf(told));
    }

    /// How the line is told on this CV, empty for as the file says it.
    public Optional<String> wording(String key) {
        return wordings.stream().filter(wording -> wording.line().equals(key)).map(CvWording::text).findFirst();
    }

    /// What may be changed of a CV, while it is changed.
    public static final class Draft {

        private final PersonId person;
        public String title;
        public String targetJob;
        public List<String> hidden;
        public boolean showPhone;
        public boolean showEmail;
        public boolean showAddress;
        public boolean showAge;
        public boolean showPhoto;
        public boolean initials;
        public @Nullable AttachmentId photo;
        public String summary;
        public CvTemplate template;
        public CvLanguage language;
        public List<String> order;
        public List<CvWording> wordings;
        public boolean annex;
        public boolean onePage;
        public boolean signed;
        public String letterTo;
        public String letter;

        private Draft(Cv cv) {
            person = cv.person;
            title = cv.title;
            targetJob = cv.targetJob;
            hidden = cv.hidden;
            showPhone = cv.showPhone;
            showEmail = cv.showEmail;
            showAddress = cv.showAddress;
            showAge = cv.showAge;
            showPhoto = cv.showPhoto;
            initials = cv.initials;
            photo = cv.photo;
            summary = cv.summary;
            template = cv.template;
            language = cv.language;
            order = cv.order;
            wordings = cv.wordings;
            annex = cv.annex;
            onePage = cv.onePage;
            signed = cv.signed;
            letterTo = cv.letterTo;
            letter = cv.letter;
        }

        private Cv done(CvId id, @Nullable CvId basedOn) {
            return new Cv(id, person, title, targetJob, hidden, showPhone, showEmail, showAddress, showAge, showPhoto, initials, photo,
                    summary, template, language, order, wordings, annex, onePage, signed, basedOn, letterTo, letter);
        }
    }
}

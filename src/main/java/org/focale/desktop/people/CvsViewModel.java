package org.focale.desktop.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.ExportCvs;
import org.focale.app.cv.WrittenCv;
import org.focale.app.file.TableFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Writes the CVs of those who are listed, beside the window, and shows what each of them lacks.
final class CvsViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;

    CvsViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// How they are wanted.
    ///
    /// @param template the look of all of them, null for the one that each CV has
    record Wanted(@Nullable CvTemplate template, Set<CvFormat> formats) {}

    /// What was done.
    record Done(Path folder, List<WrittenCv> cvs) {

        long complete() {
            return cvs.stream().filter(WrittenCv::isComplete).count();
        }
    }

    /// Asks how and where, writes them, and shows the list of what is missing; its verb saves that list.
    void write(List<PersonId> people, Sheet<Wanted> asking, Function<Done, Sheet<Boolean>> telling) {
        var preparing = jobs.latest();
        preparing.run(progress -> cases.cvs().prepare().many(people, texts, progress), _ -> { });
        var wished = dialogs.ask(asking);
        var where = wished.flatMap(_ -> dialogs.chooseFolder(texts.get("people.cvs.where")));
        preparing.forget();
        wished.ifPresent(wanted -> where.ifPresent(place ->
                jobs.beside(texts.count("people.cvs.running", people.size()), progress -> {
                    var many = cases.cvs().many();
                    Path folder = many.newFolder(place, texts);
                    return new Done(folder, many.export(new ExportCvs.Asked(people, wanted.template(), wanted.formats()), folder, texts, progress));
                }, done -> tell(done, telling))));
    }

    private void tell(Done done, Function<Done, Sheet<Boolean>> telling) {
        dialogs.toast(new Toast(texts.count("people.cvs.done", done.cvs().size(), done.folder())));
        dialogs.ask(telling.apply(done)).ifPresent(_ -> save(done));
    }

    private void save(Done done) {
        var question = new FileQuestion(texts.get("people.cvs.save"), texts.get("people.cvs.save.name"), texts.get("lists.export.kind"),
                List.of("xlsx", "csv"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("lists.export.running"), progress -> {
            TableFile.write(target, WrittenCv.table(done.cvs(), texts), progress);
            return target;
        }, written -> dialogs.toast(new Toast(texts.get("people.cvs.saved", written.getFileName())))));
    }
}

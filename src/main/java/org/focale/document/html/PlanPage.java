package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.plan.PlanContent;

/// Lays the plan of a person out: one page to sign, or pages that are easy to read.
public final class PlanPage {

    private final Template toSign = Templates.template("plan.html");
    private final Template plain = Templates.template("plan-plain.html");

    /// How large the letters are: smaller ones are for a plan that would not fit on its page.
    public enum Size { ROOMY, TIGHT, DENSE }

    public Page toSign(PlanContent plan, Texts texts, Size size) {
        var view = new ToSign(plan, size.name().toLowerCase(Locale.ROOT), texts.get("document.plan.heading"), texts.get("document.plan.phases"),
                texts.get("document.plan.objectives"), texts.get("document.plan.none"), texts.get("document.plan.column.step"),
                texts.get("document.plan.column.who"), texts.get("document.plan.column.when"), texts.get("document.plan.column.state"),
                texts.get("document.plan.appointments"),
                texts.get("document.plan.agreed"), Stream.of("document.plan.sign.person", "document.plan.sign.referent").map(texts::get).toList(),
                texts.get("document.plan.sign.day"));
        return page(plan, toSign.execute(view), Page.Style.PLAN);
    }

    public Page plain(PlanContent plan, Texts texts) {
        var start = Stream.of(
                        texts.get("document.plain.name", plan.name()),
                        plan.referent().isEmpty() ? "" : texts.get("document.plain.referent", plan.referent()),
                        plan.from().isEmpty() ? "" : texts.get("document.plain.from", plan.from()),
                        plan.until().isEmpty() ? "" : texts.get("document.plain.until", plan.until()))
                .filter(line -> !line.isEmpty()).toList();
        var goals = plan.goals().stream().map(goal -> goal(goal, texts)).toList();
        var meetings = plan.appointments().stream().map(each -> new Said(each.day(), each.words())).toList();
        var view = new Plain(plan, texts.get("document.plain.heading"), texts.get("document.plain.want"), texts.get("document.plain.none"), start,
                goals, texts.get("document.plain.meetings"), meetings,
                Stream.of(texts.get("document.plain.right.change"), texts.get("document.plain.right.no"),
                        plan.phone().isEmpty() ? texts.get("document.plain.right.ask")
                                : texts.get("document.plain.right.call", plan.phone())).toList(),
                texts.get("document.plain.rights"), texts.get("document.plain.signature"), texts.get("document.plain.day"),
                texts.get("document.plain.picture.person"), texts.get("document.plain.picture.goal"), texts.get("document.plain.picture.done"),
                texts.get("document.plain.picture.todo"), texts.get("document.plain.picture.meeting"), texts.get("document.plain.picture.talk"));
        return page(plan, plain.execute(view), Page.Style.PLAN_PLAIN);
    }

    private static List<String> whoAndWhen(PlanContent.Step step, Texts texts) {
        return Stream.of(step.who().isEmpty() ? "" : texts.get("document.plain.who", step.who()),
                step.when().isEmpty() ? "" : texts.get("document.plain.when", capital(step.when()))).filter(line -> !line.isEmpty()).toList();
    }

    private static Want goal(PlanContent.Goal goal, Texts texts) {
        var todo = goal.steps().stream().filter(step -> !step.done()).map(step -> new Todo(step.words(), whoAndWhen(step, texts))).toList();
        var done = goal.steps().stream().filter(PlanContent.Step::done).map(PlanContent.Step::words).toList();
        return new Want(goal.title(), todo, done, texts.get("document.plain.todo"), texts.get("document.plain.done"));
    }

    /// After a question mark a sentence begins.
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Page page(PlanContent plan, String xhtml, Page.Style style) {
        return new Page(plan.language(), plan.title(), plan.description(), plan.name(), plan.title(), xhtml, style);
    }

    record ToSign(PlanContent plan, String size, String heading, String phases, String objectives, String none, String columnStep,
            String columnWho, String columnWhen, String columnState, String appointments, String agreed, List<String> signs, String day) {

        boolean hasPhases() {
            return !plan.phases().isEmpty();
        }

        boolean hasGoals() {
            return !plan.goals().isEmpty();
        }

        boolean hasAppointments() {
            return !plan.appointments().isEmpty();
        }
    }

    record Said(String day, String words) {}

    /// @param more who and when, a sentence each
    record Todo(String words, List<String> more) {}

    record Want(String title, List<Todo> todo, List<String> done, String todoHeading, String doneHeading) {

        boolean hasTodo() {
            return !todo.isEmpty();
        }

        boolean hasDone() {
            return !done.isEmpty();
        }
    }

    record Plain(PlanContent plan, String heading, String want, String none, List<String> start, List<Want> goals, String meetingsHeading,
            List<Said> meetings, List<String> rights, String rightsHeading, String signature, String day, String personPicture,
            String goalPicture, String donePicture, String todoPicture, String meetingPicture, String talkPicture) {

        boolean hasGoals() {
            return !goals.isEmpty();
        }

        boolean hasMeetings() {
            return !meetings.isEmpty();
        }
    }
}

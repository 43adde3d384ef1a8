package org.focale.document.html;

import com.samskivert.mustache.Template;
import org.focale.base.Texts;
import org.focale.document.agenda.WeekContent;

/// Lays the agenda of a week out as one table, days from left to right.
public final class WeekPage {

    private final Template template = Templates.template("week.html");

    public Page of(WeekContent week, Texts texts) {
        var view = new View(week, texts.get("agenda.print.moment"), "d" + week.days().size());
        return new Page(week.language(), week.title(), week.description(), week.organisation(), week.title(), template.execute(view),
                Page.Style.WEEK);
    }

    /// @param moment what the first column tells, for who cannot see it
    /// @param width  which width the columns have
    record View(WeekContent week, String moment, String width) {}
}

package org.focale.app.placement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.focale.app.file.TableFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.domain.activity.EndedBy;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Purpose;
import org.jspecify.annotations.Nullable;

/// Writes a list of placements with their hours, as XLSX or CSV.
public final class ExportPlacements {

    private ExportPlacements() {}

    /// The list as a table.
    public static Sheet sheet(List<ListedPlacement> placements, LocalDate today, Texts texts) {
        var header = Stream.of("placement.column.person", "placement.column.title", "placement.column.kind", "placement.column.job",
                "placement.column.host", "placement.column.tutor", "placement.column.referent", "placement.column.prescriber",
                "placement.column.purpose", "placement.column.reference", "placement.column.start", "placement.column.end",
                "placement.column.hours", "placement.column.days", "placement.column.stage", "placement.column.ending",
                "placement.column.missed", "placement.column.by", "placement.column.followed", "placement.column.contract",
                "placement.column.from", "placement.column.diagnosed").map(texts::get).toList();
        return new Sheet(texts.get("placement.title"), header, placements.stream().map(each -> row(each, today, texts)).toList());
    }

    private static List<Cell> row(ListedPlacement each, LocalDate today, Texts texts) {
        var placement = each.whole().placement();
        var agreement = each.whole().agreement();
        var assessment = each.whole().assessment();
        long days = placement.days().stream().filter(day -> day.minutes() > 0).count();
        return List.of(Cell.of(each.name()), Cell.of(placement.title()), Cell.of(texts.of(placement.kind())), Cell.of(placement.job().label()),
                Cell.of(placement.hostName()), Cell.of(placement.tutor()), Cell.of(each.referent()), Cell.of(agreement.prescriber()),
                agreement.purpose() == Purpose.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(agreement.purpose())), Cell.of(agreement.reference()),
                day(placement.start()), day(placement.end()), number(placement.hours()), days == 0 ? Cell.EMPTY : Cell.Amount.of(days),
                Cell.of(texts.of(each.whole().stageOn(today))),
                assessment.ending() == Ending.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(assessment.ending())), number(assessment.missedHours()),
                assessment.by() == EndedBy.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(assessment.by())),
                assessment.followed() == Followed.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(assessment.followed())), Cell.of(assessment.contract()),
                day(assessment.from()), Cell.Amount.of(each.diagnosed()));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : new Cell.Day(day);
    }

    private static Cell number(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.Amount.of(number);
    }

    /// @param target CSV when its name ends so, else XLSX; replaced when it is there
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there still does
    public static void write(Path target, List<ListedPlacement> placements, LocalDate today, Texts texts, Progress progress) {
        TableFile.write(target, sheet(placements, today, texts), progress);
    }
}

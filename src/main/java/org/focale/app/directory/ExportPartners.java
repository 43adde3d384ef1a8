package org.focale.app.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.file.TableFile;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Siret;
import org.jspecify.annotations.Nullable;

/// Writes partners as they are listed, as XLSX or CSV. Its columns are called as the import knows them: what was written is read again.
public final class ExportPartners {

    private ExportPartners() {}

    /// The list as a table.
    public static Sheet sheet(List<PartnerRow> rows, Texts texts) {
        var header = Stream.concat(Stream.of(PartnerField.NAME, PartnerField.KIND, PartnerField.SECTOR, PartnerField.ADDRESS,
                        PartnerField.POSTCODE, PartnerField.CITY, PartnerField.PHONE, PartnerField.EMAIL, PartnerField.WEBSITE, PartnerField.SIRET,
                        PartnerField.CONTACT, PartnerField.CONTACT_JOB, PartnerField.CONTACT_PHONE, PartnerField.CONTACT_EMAIL,
                        PartnerField.DO_NOT_ASK, PartnerField.CHECKED, PartnerField.COMMENT).map(texts::of),
                Stream.of(texts.get("directory.export.offers"), texts.get("directory.export.requested"), texts.get("directory.export.placements"),
                        texts.get("directory.export.delegated"))).toList();
        return new Sheet(texts.get("directory.title"), header, rows.stream().map(row -> cells(row, texts)).toList());
    }

    private static List<Cell> cells(PartnerRow row, Texts texts) {
        var one = row.organisation();
        @Nullable ContactPerson contact = row.contacts().isEmpty() ? null : row.contacts().getFirst();
        String ask = !one.doNotAsk() ? "" : one.doNotAskWhy().isBlank() ? texts.get("domain.answer.YES") : one.doNotAskWhy();
        return List.of(Cell.of(one.name()), Cell.of(one.kind()), Cell.of(one.sector()), Cell.of(one.address()), Cell.of(one.postcode()),
                Cell.of(one.city()), Cell.of(one.phone()), Cell.of(one.email()), Cell.of(one.website()), Cell.of(Siret.spaced(one.siret())),
                Cell.of(contact == null ? "" : contact.name()), Cell.of(contact == null ? "" : contact.job()),
                Cell.of(contact == null ? "" : contact.phone()), Cell.of(contact == null ? "" : contact.email()),
                Cell.of(ask), day(one.checked()), Cell.of(one.comment()),
                Cell.of(row.offers().stream().map(Offer::words).collect(Collectors.joining(", "))), day(row.requested()),
                Cell.Amount.of(row.placements()), day(one.delegatedUntil()));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : new Cell.Day(day);
    }

    /// @param target CSV when its name ends so, else XLSX; replaced when it is there
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there still does
    public static void write(Path target, List<PartnerRow> rows, Texts texts, Progress progress) {
        TableFile.write(target, sheet(rows, texts), progress);
    }
}

package org.focale.desktop.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The pictures of the program by what they mean, so that one thing looks the same on every screen.
public enum Icons {

    TODAY(MaterialDesignH.HOME_OUTLINE),
    PEOPLE(MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE),
    AGENDA(MaterialDesignC.CALENDAR_MONTH),
    ACTIVITIES(MaterialDesignT.TOOLS),
    PARTNERS(MaterialDesignD.DOMAIN),
    EXCHANGE(MaterialDesignS.SWAP_HORIZONTAL),
    INDICATORS(MaterialDesignP.POLL),
    SETTINGS(MaterialDesignC.COG_OUTLINE),
    LOCK(MaterialDesignL.LOCK_OUTLINE),
    UNLOCK(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE),
    SEARCH(MaterialDesignM.MAGNIFY),
    BACK(MaterialDesignA.ARROW_LEFT),
    NEXT(MaterialDesignA.ARROW_RIGHT),
    SAVED(MaterialDesignC.CHECK_CIRCLE_OUTLINE),
    UNDO(MaterialDesignU.UNDO),
    HISTORY(MaterialDesignH.HISTORY),
    ADD(MaterialDesignP.PLUS),
    REMOVE(MaterialDesignC.CLOSE),
    DONE(MaterialDesignC.CHECK),
    EDIT(MaterialDesignP.PENCIL_OUTLINE),
    DELETE(MaterialDesignT.TRASH_CAN_OUTLINE),
    COPY(MaterialDesignC.CONTENT_COPY),
    MORE(MaterialDesignD.DOTS_HORIZONTAL),
    EXPAND(MaterialDesignC.CHEVRON_DOWN),
    OPEN(MaterialDesignC.CHEVRON_RIGHT),
    PREVIOUS(MaterialDesignC.CHEVRON_LEFT),
    DRAG(MaterialDesignD.DRAG_VERTICAL),
    UP(MaterialDesignA.ARROW_UP),
    DOWN(MaterialDesignA.ARROW_DOWN),
    COLUMNS(MaterialDesignT.TABLE_COLUMN),
    FILTER(MaterialDesignF.FILTER_VARIANT),
    VIEW(MaterialDesignB.BOOKMARK_OUTLINE),
    LARGER(MaterialDesignA.ARROW_EXPAND),
    SMALLER(MaterialDesignA.ARROW_COLLAPSE),
    SHOW(MaterialDesignE.EYE_OUTLINE),
    HIDE(MaterialDesignE.EYE_OFF_OUTLINE),
    PERSON(MaterialDesignA.ACCOUNT_OUTLINE),
    ADD_PERSON(MaterialDesignA.ACCOUNT_PLUS_OUTLINE),
    EDIT_PERSON(MaterialDesignA.ACCOUNT_EDIT_OUTLINE),
    SILENT_PERSON(MaterialDesignA.ACCOUNT_CLOCK_OUTLINE),
    IDENTITY(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE),
    PHONE(MaterialDesignP.PHONE_OUTLINE),
    MAIL(MaterialDesignE.EMAIL_OUTLINE),
    MESSAGE(MaterialDesignM.MESSAGE_TEXT_OUTLINE),
    ADDRESS(MaterialDesignM.MAP_MARKER_OUTLINE),
    BIRTHDAY(MaterialDesignC.CAKE_VARIANT_OUTLINE),
    LANGUAGE(MaterialDesignT.TRANSLATE),
    NOTE(MaterialDesignF.FILE_PLUS_OUTLINE),
    INTERVIEW(MaterialDesignA.ACCOUNT_VOICE),
    CV(MaterialDesignF.FILE_ACCOUNT_OUTLINE),
    EXPERIENCE(MaterialDesignB.BRIEFCASE_OUTLINE),
    ADD_EXPERIENCE(MaterialDesignB.BRIEFCASE_PLUS_OUTLINE),
    SKILL(MaterialDesignS.SCHOOL_OUTLINE),
    SOFT_SKILL(MaterialDesignS.STAR_OUTLINE),
    DIAGNOSE(MaterialDesignS.STAR_PLUS_OUTLINE),
    PLACEMENT(MaterialDesignH.HAMMER_WRENCH),
    HOST(MaterialDesignS.STORE_OUTLINE),
    TUTOR(MaterialDesignA.ACCOUNT_HARD_HAT_OUTLINE),
    WORKSHOP(MaterialDesignL.LAPTOP),
    BARRIER(MaterialDesignT.TRAFFIC_LIGHT_OUTLINE),
    PLAN(MaterialDesignF.FILE_SIGN),
    PATHWAY(MaterialDesignF.FLAG_CHECKERED),
    DRIVING(MaterialDesignC.CAR),
    MEETING(MaterialDesignC.CALENDAR_CLOCK_OUTLINE),
    TIME(MaterialDesignC.CLOCK_OUTLINE),
    TO_ENTER(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE),
    DOCUMENT(MaterialDesignF.FILE_DOCUMENT_OUTLINE),
    ATTACHMENT(MaterialDesignP.PAPERCLIP),
    PICTURE(MaterialDesignI.IMAGE_OUTLINE),
    CONSENT(MaterialDesignA.ACCOUNT_CHECK_OUTLINE),
    RIGHTS(MaterialDesignS.SHIELD_ACCOUNT_OUTLINE),
    HAND_OVER(MaterialDesignF.FOLDER_ACCOUNT_OUTLINE),
    PACKED(MaterialDesignF.FOLDER_ZIP_OUTLINE),
    RETENTION(MaterialDesignA.ARCHIVE_CLOCK_OUTLINE),
    PRINT(MaterialDesignP.PRINTER_OUTLINE),
    PDF(MaterialDesignF.FILE_PDF_BOX),
    EXPORT(MaterialDesignF.FILE_EXPORT_OUTLINE),
    IMPORT(MaterialDesignF.FILE_IMPORT_OUTLINE),
    TABLE(MaterialDesignT.TABLE_ARROW_DOWN),
    REPORT(MaterialDesignF.FILE_CHART_OUTLINE),
    TEMPLATE(MaterialDesignP.PALETTE_OUTLINE),
    BUNDLE(MaterialDesignP.PACKAGE_VARIANT),
    SEND(MaterialDesignI.INBOX_ARROW_UP_OUTLINE),
    RECEIVE(MaterialDesignI.INBOX_ARROW_DOWN_OUTLINE),
    TWO_VERSIONS(MaterialDesignC.CALL_SPLIT),
    VERIFIED(MaterialDesignS.SHIELD_CHECK_OUTLINE),
    UNVERIFIED(MaterialDesignS.SHIELD_ALERT_OUTLINE),
    FINGERPRINT(MaterialDesignF.FINGERPRINT),
    PARTNER(MaterialDesignH.HANDSHAKE_OUTLINE),
    PASSPHRASE(MaterialDesignK.KEY_OUTLINE),
    RECOVERY_SHEET(MaterialDesignS.SHIELD_KEY_OUTLINE),
    CAPS_LOCK(MaterialDesignK.KEYBOARD_CAPS),
    OTHER_WORDS(MaterialDesignR.REFRESH),
    WORKSPACE(MaterialDesignF.FOLDER_OUTLINE),
    OPEN_WORKSPACE(MaterialDesignF.FOLDER_OPEN_OUTLINE),
    SAMPLE(MaterialDesignF.FLASK_OUTLINE),
    BACKUP(MaterialDesignH.HARDDISK),
    PROGRAMME(MaterialDesignB.BOOK_OPEN_VARIANT),
    LOOK(MaterialDesignW.WEATHER_NIGHT),
    TEXT_SIZE(MaterialDesignF.FORMAT_SIZE),
    IDEA(MaterialDesignL.LIGHTBULB_ON_OUTLINE),
    TELL(MaterialDesignI.INFORMATION_OUTLINE),
    ASK(MaterialDesignH.HELP_CIRCLE_OUTLINE),
    WARN(MaterialDesignA.ALERT_OUTLINE),
    WRONG(MaterialDesignA.ALERT_CIRCLE_OUTLINE);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /// A new node; its size and colour come from the style sheet. The word beside it speaks, so it is silent itself.
    public FontIcon node() {
        return new FontIcon(ikon);
    }
}

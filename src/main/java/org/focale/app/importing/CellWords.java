package org.focale.app.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.focale.document.office.Cell;
import org.focale.domain.person.Language;

/// The words of one cell, and what can be said of them by themselves.
record CellWords(String text) {

    /// What a spreadsheet shows where a formula failed.
    private static final Pattern ERROR = Pattern.compile("#(N/?A|REF!?|VALEUR!?|VALUE!?|NOM\\??|NAME\\??|DIV/0!?|NUL!?|NULL!?|NOMBRE!?|NUM!?)|#+");
    /// As the INSEE builds it: sex, year, month, department, commune, order, and perhaps a key.
    private static final Pattern SECURITY_NUMBER = Pattern.compile(
            "(?<!\\d)[12][ .]?\\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\\d)[ .]?(?:\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}(?:[ .]?\\d{2})?(?!\\d)");
    private static final Pattern TWO_PEOPLE = Pattern.compile("(?iU)\\s+(?:et|and|ou)\\s+|\\s*[&/+;\\n]\\s*");
    private static final Pattern SEPARATED = Pattern.compile("\\s*[,;/\\n]\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("(.+?)\\s*[(:]\\s*([^)]*)\\)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?:0|(?:\\+|00)33 ?(?:\\(0\\) ?)?)[1-9](?:[ .\\-/]?\\d{2}){4}"
            + "|(?:\\+|00)(?!33)\\d[\\d .\\-/()]{6,18}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern FRENCH_POSTCODE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*?(\\d{1,9})\\D*");
    private static final Pattern YEARS = Pattern.compile("(?iU)\\D*?(\\d{1,2})\\s*(?:ans?|années?|years?)\\W*");
    private static final int MONTHS_A_YEAR = 12;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9]\\d{3}");

    /// Without the spaces around; a number as it is dialled or written, not as it is counted.
    static CellWords of(Cell cell) {
        return new CellWords((cell instanceof Cell.Amount(BigDecimal number) ? number.stripTrailingZeros().toPlainString() : cell.text())
                .replace('\u00a0', ' ').strip());
    }

    boolean isError() {
        return ERROR.matcher(text).matches();
    }

    boolean isNothing() {
        return ColumnNames.SHIPPED.isNothing(text);
    }

    /// What cannot be printed, or turns the words around it: no part of any name.
    boolean hasStrangeCharacters() {
        return text.codePoints().anyMatch(CellWords::isStrange);
    }

    String harmless() {
        return text.codePoints().filter(point -> !isStrange(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private static boolean isStrange(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t' || point == 0xFFFD || point == 0xFEFF
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069 || Character.getType(point) == Character.UNASSIGNED;
    }

    boolean hasSecurityNumber() {
        return SECURITY_NUMBER.matcher(text).find();
    }

    String withoutSecurityNumber() {
        return SECURITY_NUMBER.matcher(text).replaceAll("").strip();
    }

    List<String> list() {
        return Arrays.stream(SEPARATED.split(text)).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /// `Arabe (A2), français : courant`.
    List<Language> languages() {
        return list().stream().map(word -> {
            var both = LANGUAGE.matcher(word);
            return both.matches() ? new Language(both.group(1).strip(), both.group(2).strip()) : new Language(word, "");
        }).toList();
    }

    /// What may be wrong with a name.
    List<Doubt> name(ImportField field) {
        var people = Arrays.stream(TWO_PEOPLE.split(text)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        int space = text.indexOf(' ');
        if (people.size() > 1) {
            return List.of(new Doubt(field, DoubtKind.TWO_PEOPLE, people.stream().map(Cell::of).toList()));
        } else if (space > 0 && ColumnNames.SHIPPED.isTitle(text.substring(0, space))) {
            return List.of(Doubt.of(field, DoubtKind.TITLE_IN_NAME, Cell.of(text.substring(space).strip())));
        } else if (text.chars().anyMatch(Character::isDigit) || text.codePoints().noneMatch(Character::isLetter)) {
            return List.of(Doubt.of(field, DoubtKind.DIGITS_IN_NAME, Cell.of(text.replaceAll("\\d", "").strip())));
        }
        return List.of();
    }

    List<Doubt> phone(ImportField field) {
        if (PHONE.matcher(text).matches()) {
            return List.of();
        } else if (NINE_DIGITS.matcher(text.replaceAll("[ .-]", "")).matches()) {
            return List.of(Doubt.of(field, DoubtKind.PHONE_ZERO, Cell.of(dialled("0" + text.replaceAll("[ .-]", "")))));
        }
        return several(field, PHONE, DoubtKind.PHONE_ODD);
    }

    private static String dialled(String digits) {
        return digits.replaceAll("(\\d{2})(?=\\d)", "$1 ");
    }

    List<Doubt> email(ImportField field) {
        return EMAIL.matcher(text).matches() ? List.of() : several(field, EMAIL, DoubtKind.EMAIL_ODD);
    }

    private List<Doubt> several(ImportField field, Pattern wanted, DoubtKind odd) {
        var found = new ArrayList<Cell>();
        wanted.matcher(text).results().forEach(result -> found.add(Cell.of(result.group().strip())));
        if (found.isEmpty() && isNothing()) {
            found.add(Cell.EMPTY);
        }
        return List.of(new Doubt(field, found.size() > 1 ? DoubtKind.TWO_VALUES : odd, found));
    }

    /// A whole number, with spaces between its thousands or not; empty for anything else.
    OptionalInt whole(int least) {
        String digits = text.replaceAll("(?<=\\d)[ \\u202f](?=\\d{3})", "");
        if (!WHOLE.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < least ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// A cell that is no whole number, with the one that it may mean: years are told in months where months are asked.
    Doubt notWhole(ImportField field) {
        var years = YEARS.matcher(text);
        var one = ONE_NUMBER.matcher(text);
        if (field == PersonField.MONTHS_WITHOUT_WORK && years.matches()) {
            return Doubt.of(field, DoubtKind.NUMBER_UNREADABLE, Cell.of(String.valueOf(Integer.parseInt(years.group(1)) * MONTHS_A_YEAR)));
        }
        var meant = isNothing() ? List.of(Cell.EMPTY) : one.matches() ? List.of(Cell.of(one.group(1))) : List.<Cell>of();
        return new Doubt(field, DoubtKind.NUMBER_UNREADABLE, meant);
    }

    List<Doubt> postcode(ImportField field) {
        if (FRENCH_POSTCODE.matcher(text).matches()) {
            return List.of();
        } else if (FOUR_DIGITS.matcher(text).matches()) {
            return List.of(Doubt.of(field, DoubtKind.POSTCODE_ZERO, Cell.of("0" + text)));
        }
        return List.of(new Doubt(field, DoubtKind.POSTCODE_ODD, isNothing() ? List.of(Cell.EMPTY) : List.of()));
    }
}

package org.focale.domain.site;

import java.util.Optional;

/// The number of one establishment of a company: nine digits for the company (its SIREN), five for the establishment. Checked as Insee's own
/// package does (InseeFrLab/validinsee, validation_sirene.R), without asking anybody.
///
/// Both the whole and its first nine digits end in a check digit by Luhn's rule. The post offices of La Poste (356 000 000) outgrew it: for
/// them the sum of the digits is a multiple of five, except its head office, which keeps Luhn's rule.
public final class Siret {

    private static final int LENGTH = 14;
    private static final int COMPANY = 9;
    private static final int TWO_DIGITS = 9;
    private static final String LA_POSTE = "356000000";
    private static final int LA_POSTE_SUM = 5;

    private Siret() {}

    /// As it is kept: without the spaces, dots and hyphens that people put between its parts.
    public static String bare(String typed) {
        return typed.replaceAll("[\\s\\h.\\-\u2010-\u2015]+", "");
    }

    /// As it is read: "362 521 879 00034"; anything else stays as it is.
    public static String spaced(String typed) {
        String bare = bare(typed);
        return bare.matches("\\d{14}") ? bare.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4") : typed;
    }

    /// Whether it is a number that can be; nothing typed is no number.
    public static boolean isGood(String typed) {
        return !bare(typed).isEmpty() && fault(typed).isEmpty();
    }

    /// Empty when it is good, or when nothing was typed.
    public static Optional<SiretFault> fault(String typed) {
        String bare = bare(typed);
        if (bare.isEmpty()) {
            return Optional.empty();
        } else if (!bare.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return Optional.of(SiretFault.NOT_DIGITS);
        } else if (bare.length() != LENGTH) {
            return Optional.of(SiretFault.LENGTH);
        }
        boolean good = byLuhn(bare) && byLuhn(bare.substring(0, COMPANY))
                || bare.startsWith(LA_POSTE) && bare.chars().map(Character::getNumericValue).sum() % LA_POSTE_SUM == 0;
        return good ? Optional.empty() : Optional.of(SiretFault.CHECK_DIGIT);
    }

    /// Every second digit from the right counts double, and what that makes counts digit by digit: the sum is a multiple of ten.
    private static boolean byLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > TWO_DIGITS ? counted - TWO_DIGITS : counted;
        }
        return sum % 10 == 0;
    }
}

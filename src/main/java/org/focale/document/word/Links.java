package org.focale.document.word;

import java.util.regex.Pattern;
import org.focale.document.word.Manuscript.Span;

/// Telephone numbers and addresses that can be called and written to, and nothing that leads elsewhere than it says.
final class Links {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 .()\u00a0\u202f-]{6,24}");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

    private Links() {}

    static Span telephone(String number) {
        return TELEPHONE.matcher(number).matches() ? Span.link(number, "tel:" + number.replaceAll("[^0-9+]", "")) : Span.of(number);
    }

    static Span mail(String address) {
        return MAIL.matcher(address).matches() ? Span.link(address, "mailto:" + address) : Span.of(address);
    }
}

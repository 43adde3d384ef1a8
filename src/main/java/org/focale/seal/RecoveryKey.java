package org.focale.seal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The key on paper: opens a workspace whose passphrase is lost. It is an ordinary age identity, so that the sheet and the
/// `age` command are enough, printed in groups that a person can type back.
public record RecoveryKey(AgeIdentity identity) {

    private static final String START = "AGE-SECRET-KEY-1";
    private static final int GROUP = 4;
    private static final int CHARACTERS = 58;
    private static final int FULL_GROUPS = CHARACTERS / GROUP;
    private static final Pattern START_AS_TYPED = Pattern.compile("^AGESECRETKEY[1IL](?=.{" + CHARACTERS + "}$)");

    /// A new key.
    public static RecoveryKey generate() {
        return new RecoveryKey(AgeIdentity.generate());
    }

    /// @param typed from the sheet, with or without its first line; spaces, dashes, line ends and case do not matter.
    ///              The sheet has no O, no I and no 1 after its first line: they are read as 0 and L.
    /// @throws UnreadableKey when a character is missing or wrong (up to four wrong ones are always found)
    public static RecoveryKey parse(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}.]", "");
        String key = START_AS_TYPED.matcher(letters).replaceFirst("").replace('O', '0').replace('I', 'L').replace('1', 'L');
        try {
            return new RecoveryKey(AgeIdentity.parse(START + key));
        } catch (UnreadableKey _) {
            throw UnreadableKey.ofSheet();
        }
    }

    /// The first line of the sheet, always the same.
    public String start() {
        return START;
    }

    /// What the sheet shows under its first line: fourteen groups of four characters and one of two.
    public List<String> groups() {
        String key = identity.encoded().substring(START.length());
        var groups = new ArrayList<String>();
        for (int i = 0; i < key.length(); i += GROUP) {
            groups.add(key.substring(i, Math.min(i + GROUP, key.length())));
        }
        return groups;
    }

    /// Picks two groups, eight characters, to be typed back from the sheet.
    public Check check(SecureRandom random) {
        int first = random.nextInt(FULL_GROUPS - 1);
        int second = random.nextInt(first + 1, FULL_GROUPS);
        return new Check(first + 1, second + 1, groups().get(first) + groups().get(second));
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "RecoveryKey of " + identity.recipient();
    }

    /// Makes sure that the sheet was printed and is readable before a workspace relies on it.
    ///
    /// @param first    number of the first group asked, from 1
    /// @param second   number of the other one, higher
    /// @param expected their eight characters
    public record Check(int first, int second, String expected) {

        /// Whether the eight characters are those of the sheet; spaces and case do not matter.
        public boolean accepts(String typed) {
            String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
            return letters.replace('O', '0').replace('I', 'L').replace('1', 'L').equals(expected);
        }

        /// Says nothing of the key.
        @Override
        public String toString() {
            return "Check of groups " + first + " and " + second;
        }
    }
}

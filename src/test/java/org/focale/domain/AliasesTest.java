package org.focale.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Under which file several are shown, whoever joined them and in whichever order that arrived.
class AliasesTest {

    private static PersonId person(char letter) {
        return new PersonId(new UUID(0, letter));
    }

    private static List<SamePerson> joins(String text) {
        return Arrays.stream(text.split(" ")).filter(join -> !join.isEmpty())
                .map(join -> new SamePerson(new SamePersonId(UUID.randomUUID()), person(join.charAt(0)), person(join.charAt(1)))).toList();
    }

    private static Set<PersonId> people(String letters) {
        return letters.chars().mapToObj(letter -> person((char) letter)).collect(Collectors.toSet());
    }

    private static String shown(Aliases<PersonId> aliases, String letters) {
        return letters.chars().mapToObj(letter -> group(aliases, (char) letter)).collect(Collectors.joining(" "));
    }

    private static String group(Aliases<PersonId> aliases, char letter) {
        return aliases.all(person(letter)).stream().map(id -> String.valueOf((char) id.value().getLeastSignificantBits()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}: {1} among {2}: {3}")
    @CsvSource({
        "S1, '', ABC, A B C",
        "S2, BA, ABC, AB AB C",
        "S3, AB, ABC, BA BA C",
        "S4, BA CB, ABC, ABC ABC ABC",
        "S5, AB BA, ABC, AB AB C",          // each site its own way
        "S6, AB BC CA, ABC, ABC ABC ABC",   // a ring
        "S7, AB AC, ABC, BAC BAC BAC",      // under two at once
        "S8, BX, AB, A B",                  // the other half is not here
        "S9, BX CX, BC, BC BC",             // both under one that is not here
        "S10, AA, A, A",
    })
    void filesOfOnePersonAreShownUnderOne(String row, String joins, String here, String shown) {
        assertEquals(shown, shown(Aliases.of(joins(joins), people(here)), here));
    }

    @Test
    void theOrderInWhichJoinsArriveDoesNotMatter() {
        var joins = new ArrayList<>(joins("AB CB DC BE FA GH HG"));
        String expected = shown(Aliases.of(joins, people("ABCDEFGHI")), "ABCDEFGHI");
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(joins, random);
            assertEquals(expected, shown(Aliases.of(joins, people("ABCDEFGHI")), "ABCDEFGHI"));
        }
    }

    @Test
    void nobodyIsHiddenFromEverybody() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 8; j++) {
                text.append((char) ('A' + random.nextInt(8))).append((char) ('A' + random.nextInt(8))).append(' ');
            }
            var aliases = Aliases.of(joins(text.toString().strip()), people("ABCDEFG"));
            people("ABCDEFG").forEach(each -> {
                assertTrue(!aliases.isHidden(aliases.shown(each)));
                assertTrue(aliases.all(each).contains(each));
                assertTrue(people("ABCDEFG").contains(aliases.shown(each)));
            });
        }
    }
}

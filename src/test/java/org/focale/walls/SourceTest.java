package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The test of texts believes what it reads in the code: so that is tested first.
class SourceTest {

    @Test
    void commentsAndCharactersHoldNoStrings() {
        assertEquals(List.of("c"), values("""
                /// says "a"
                // says "b"
                /* says
                   "b" */
                char quote = '"', escaped = '\\'';
                String s = "c";
                """));
    }

    @Test
    void anEscapedQuoteDoesNotEndAString() {
        assertEquals(List.of("a\\\"b", "c"), values("f(\"a\\\"b\", \"c\");"));
    }

    @Test
    void aTextBlockIsOneString() {
        assertEquals(List.of("\n  a \"b\"\n  ", "c"), values("f(\"\"\"\n  a \"b\"\n  \"\"\", \"c\");"));
    }

    @Test
    void aStringKnowsItsCallAndWhatElseIsGivenThere() {
        assertEquals("get 0", call("texts.get(\"k\")"));
        assertEquals("get 2", call("texts.get( \"k\", f(a, b), new int[] {1, 2})"));
        assertEquals("count 1", call("texts\n.count(\n\"k\",\n n)"));
        assertEquals(" 1", call("super(cause, \"k\", name)"));
    }

    @Test
    void aChoiceBetweenTwoStringsSaysNothingOfItsCall() {
        assertEquals(" -1", call("say(well ? \"k\" : other, n)"));
        assertEquals("get -1", call("get(\"k.\" + end, n)"));
    }

    @Test
    void aStringKnowsThatSomethingIsJoinedToIt() {
        assertEquals(List.of(true, false), Source.literals(Path.of("A.java"), "f(\"a.\" + b + \"c\")").stream().map(Source.Literal::joined).toList());
    }

    @Test
    void aStringKnowsItsLine() {
        assertEquals("A.java:3", Source.literals(Path.of("A.java"), "/* \n */\n f(\"a\")").getFirst().place());
    }

    private static List<String> values(String code) {
        return Source.literals(Path.of("A.java"), code).stream().map(Source.Literal::value).toList();
    }

    private static String call(String code) {
        var literal = Source.literals(Path.of("A.java"), code).getFirst();
        return literal.callee() + " " + literal.more();
    }
}

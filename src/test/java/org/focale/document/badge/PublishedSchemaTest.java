package org.focale.document.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.focale.domain.Coded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the schema that 1EdTech publishes for Open Badges 3.0 (`ob_v3p0_achievementcredential_schema.json`) says of our badges. Its licence does
/// not let it be kept here: it is given by `-Dfocale.ob3.schema=FILE`.
class PublishedSchemaTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Coded NUMBERS = new Coded("clea", "2.1", "2.1", "2019", "Se repérer dans l’univers des nombres");
    private static final String FILE = System.getProperty("focale.ob3.schema", "");
    private static final String NOT_AT_HAND = "the published schema of Open Badges 3.0 is not at hand: give -Dfocale.ob3.schema=FILE";

    private static boolean isAtHand() {
        return !FILE.isBlank() && Files.isRegularFile(Path.of(FILE));
    }

    @BeforeAll
    static void sayWhenNothingIsAsked() {
        if (!isAtHand()) {
            System.out.println(NOT_AT_HAND);
        }
    }

    @BeforeEach
    void want() {
        Assumptions.assumeTrue(isAtHand(), NOT_AT_HAND);
    }

    private static Schema schema() throws IOException {
        try (var published = Files.newInputStream(Path.of(FILE))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(published);
        }
    }

    static Stream<Arguments> badges() {
        return Stream.of(
                argumentSet("of France Travail, with an end", written(new Coded("france-travail-savoir-etre", "ecoute", "300412", "rome-4.0",
                        "Être à l’écoute"), LocalDate.of(2027, 11, 23))),
                argumentSet("of CléA, without its code", written(new Coded("clea", "1.2", "2019", "S’exprimer à l’oral"), null)),
                argumentSet("of CléA, with its code", written(NUMBERS, null)),
                argumentSet("in words of our own", written(Coded.free("Jardiner, bêcher, biner : تعلم"), null)));
    }

    private static ObjectNode written(Coded skill, @Nullable LocalDate end) {
        var claim = new Claim(new UUID(1, 1), new UUID(1, 2), new UUID(7, 1), "Les Jardins de l’Ill", skill, "Reconnaît une écoute.",
                "Observé 3 fois.", NOW, end, HashedName.of("Mirela Popescu", "sel"), "0".repeat(64), "fr");
        return (ObjectNode) JsonMapper.builder().build().readTree(CredentialJson.of(claim));
    }

    private static List<String> errors(ObjectNode badge) throws IOException {
        return schema().validate(badge, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Object::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("badges")
    void itAcceptsEveryBadge(ObjectNode badge) throws IOException {
        assertEquals(List.of(), errors(badge));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("no issuer", badge -> badge.remove("issuer")),
                spoilt("a day without its hour", badge -> badge.put("validFrom", "2026-11-23")),
                spoilt("no achievement", badge -> badge.withObject("/credentialSubject").remove("achievement")),
                spoilt("one context", badge -> badge.withArray("/@context").remove(1)),
                spoilt("an alignment without its words",
                        badge -> badge.withObject("/credentialSubject/achievement/alignment/0").remove("targetName")),
                spoilt("a name in clear beside the hash", badge -> badge.withObject("/credentialSubject/identifier/0").put("name", "Mirela")));
    }

    private static Arguments spoilt(String how, Consumer<ObjectNode> spoil) {
        return argumentSet(how, spoil);
    }

    /// So that a schema that says nothing is noticed.
    @ParameterizedTest
    @MethodSource("spoilt")
    void itRefusesWhatIsNoBadge(Consumer<ObjectNode> spoil) throws IOException {
        var badge = written(NUMBERS, null);
        spoil.accept(badge);

        assertFalse(errors(badge).isEmpty());
    }

    @Test
    void itIsTheSchemaThatABadgeNames() throws IOException {
        var published = JsonMapper.builder().build().readTree(Files.readString(Path.of(FILE)));
        var badge = written(Coded.free("Jardiner"), null);

        assertEquals(badge.at("/credentialSchema/0/id").asString(), published.path("$id").asString());
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes the tables of the store as Java, from an in-memory database that ran every migration in order.
/// Run by the build (`generate-sources`), never by hand: arguments are the migrations folder and the output folder.
final class GenerateTables {

    private static final String URL = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";

    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection(URL); var statement = connection.createStatement()) {
            for (Path migration : migrations(Path.of(args[0]))) {
                statement.execute(Files.readString(migration));
            }
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withUrl(URL))
                    .withGenerator(new Generator()
                            .withDatabase(new Database().withInputSchema("PUBLIC").withOutputSchemaToDefault(true))
                            .withGenerate(new Generate().withRecords(false).withJavadoc(false).withComments(false))
                            .withTarget(new Target().withPackageName("org.focale.store.schema").withDirectory(args[1]))));
        }
    }

    private static List<Path> migrations(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the real migrations on a scratch SQLite file and writes jOOQ's classes from what came out.
 *
 * <p>A single-file program, run by the build on the project's own JDK: jOOQ's generator needs a
 * newer one than Maven itself may run on. Arguments: folder of migrations, folder to write to.
 */
class GenerateTables {

  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempFile("huiji-tables", ".db");
    try {
      String url = "jdbc:sqlite:" + scratch;
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("filesystem:" + Path.of(args[0]).toAbsolutePath())
          .load()
          .migrate();
      GenerationTool.generate(configuration(url, args[1]));
    } finally {
      delete(scratch);
    }
  }

  private static Configuration configuration(String url, String directory) {
    return new Configuration()
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                        .withExcludes("flyway_.*|sqlite_.*"))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withGlobalObjectReferences(true)
                        .withJavadoc(false))
                .withTarget(
                    new Target()
                        .withPackageName("org.huiji.persistence.tables")
                        .withDirectory(directory)));
  }

  private static void delete(Path scratch) throws IOException {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(Path.of(scratch + suffix));
    }
  }
}

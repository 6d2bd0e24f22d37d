package org.huiji.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.table.write.WholeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

  @TempDir private Path folder;

  @BeforeEach
  void onADiskWithModes() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void filesAndFoldersAreClosedToOthersFromTheirFirstMoment() throws IOException {
    Path inner = OwnerOnly.folder(folder.resolve("a").resolve("b"));

    assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
    assertThat(mode(inner)).isEqualTo("rwx------");
    assertThat(mode(OwnerOnly.file(inner.resolve("f")))).isEqualTo("rw-------");
    assertThat(mode(OwnerOnly.temporary(inner, "x", ".tmp"))).isEqualTo("rw-------");
    assertThat(mode(OwnerOnly.temporaryFolder(inner, "x"))).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatWasOpenIsClosedWithAllInIt() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path file = Files.writeString(Files.createDirectory(data.resolve("in")).resolve("f"), "x");
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(OwnerOnly.isOpen(data)).isTrue();

    OwnerOnly.restrictAll(data);

    assertThat(List.of(mode(data), mode(data.resolve("in")), mode(file)))
        .containsExactly("rwx------", "rwx------", "rw-------");
    assertThat(OwnerOnly.isOpen(data)).isFalse();
  }

  @Test
  void whatIsWrittenInThePlaceOfAnOpenFileIsClosed() throws IOException {
    Path target = Files.writeString(folder.resolve("名册.csv"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-rw-"));

    WholeFile.write(target, out -> out.write('x'));

    assertThat(mode(target)).isEqualTo("rw-------");
  }

  @Test
  void onlyWhatThisProgramLeftHalfWrittenIsClearedAway() throws IOException {
    for (String name :
        List.of(
            "huiji.db.part",
            ".huiji123.tmp",
            "huiji.db-991.part",
            "backups/daily-2026-03-18.db-12.part",
            "evidence/part-77.tmp",
            "huiji.db",
            "my.part",
            "part-notes.tmp",
            "evidence/ab/ab12",
            "backups/daily-2026-03-18.db")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    Leftovers.removeFrom(folder);

    assertThat(names())
        .containsExactlyInAnyOrder(
            "huiji.db",
            "my.part",
            "part-notes.tmp",
            "evidence/ab/ab12",
            "backups/daily-2026-03-18.db");
  }

  @Test
  void whereFilesAreWrittenToWhatWasLeftHoursAgoGoesAndWhatIsBeingWrittenStays()
      throws IOException {
    Path left = Files.writeString(folder.resolve(".huiji42.tmp"), "王芳");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    Files.writeString(folder.resolve(".huiji43.tmp"), "being written");

    WholeFile.write(folder.resolve("a.csv"), out -> out.write('x'));

    assertThat(names()).containsExactlyInAnyOrder(".huiji43.tmp", "a.csv");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static String mode(Path place) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
  }
}

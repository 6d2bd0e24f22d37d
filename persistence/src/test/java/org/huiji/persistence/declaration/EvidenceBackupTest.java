package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.EvidenceFlaw;
import org.huiji.persistence.store.BackupShelf;
import org.huiji.store.Backups;
import org.huiji.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class EvidenceBackupTest {

  @TempDir private Path folder;
  private Round2021 desk;
  private DeclarationId id;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("usb"));
    desk = new Round2021(data());
    id = desk.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");
    add("licence", "执照.pdf", "abc");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void evidenceGoesWithACopyThatLeavesTheDataFolderAndComesBackWithIt() throws IOException {
    assertThat(backups().to(copy(), "王芳", Progress.UNWATCHED::goOn)).isZero();
    desk.close();
    wipe();

    Backups.Restored restored = backups().restore(copy(), "王芳", Progress.UNWATCHED::goOn);

    assertThat(restored.missing()).isZero();
    desk = new Round2021(data());
    assertThat(desk.evidence.flaws(Progress.UNWATCHED)).isEmpty();
    long paper = desk.evidence.of(id).getFirst().id();
    assertThat(desk.evidence.lend(id, paper, folder.resolve("view")))
        .hasFileName("执照.pdf")
        .hasContent("abc");
  }

  @Test
  void laterCopiesShareTheEvidenceAndBringOnlyWhatIsNew() throws IOException {
    backups().to(copy(), "王芳", Progress.UNWATCHED::goOn);
    Path kept = files(folder.resolve("usb").resolve("evidence")).getFirst();
    var before = Files.getLastModifiedTime(kept);
    add("other", "合同.pdf", "abd");

    backups().to(folder.resolve("usb").resolve("later.db"), "王芳", Progress.UNWATCHED::goOn);

    assertThat(files(folder.resolve("usb").resolve("evidence"))).hasSize(2);
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
  }

  @Test
  void aCopyInsideTheDataFolderNeedsNone() throws IOException {
    backups().daily("王芳");

    assertThat(files(data().resolve("backups")))
        .noneMatch(file -> file.toString().contains("evidence"));
  }

  @Test
  void evidenceThatIsMissingIsToldOfAndEverythingElseIsCopied() throws IOException {
    add("other", "合同.pdf", "abd");
    Files.delete(files(data().resolve("evidence")).getFirst());

    assertThat(backups().to(copy(), "王芳", Progress.UNWATCHED::goOn)).isEqualTo(1);

    assertThat(files(folder.resolve("usb").resolve("evidence"))).hasSize(1);
    desk.close();
    assertThat(backups().restore(copy(), "王芳", Progress.UNWATCHED::goOn).missing()).isEqualTo(1);
    desk = new Round2021(data());
    assertThat(desk.evidence.flaws(Progress.UNWATCHED))
        .extracting(EvidenceFlaw::declaration, EvidenceFlaw::article)
        .hasSize(1)
        .first()
        .asString()
        .contains("D-1");
  }

  @Test
  void whatWasChangedIsMendedFromTheCopy() throws IOException {
    backups().to(copy(), "王芳", Progress.UNWATCHED::goOn);
    Files.writeString(files(data().resolve("evidence")).getFirst(), "abX");
    assertThat(desk.evidence.flaws(Progress.UNWATCHED)).hasSize(1);
    desk.close();

    assertThat(backups().restore(copy(), "王芳", Progress.UNWATCHED::goOn).missing()).isZero();

    desk = new Round2021(data());
    assertThat(desk.evidence.flaws(Progress.UNWATCHED)).isEmpty();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path copy() {
    return folder.resolve("usb").resolve("copy.db");
  }

  private BackupShelf backups() {
    return new BackupShelf(data().resolve("huiji.db"), desk.clock);
  }

  private void add(String item, String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    desk.evidence.add(id, item, List.of(file), Round2021.CLERK, Progress.UNWATCHED);
  }

  private void wipe() throws IOException {
    try (Stream<Path> all = Files.walk(data())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> files(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

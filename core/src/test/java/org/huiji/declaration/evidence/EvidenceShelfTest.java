package org.huiji.declaration.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.file.FileNames;
import org.huiji.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class EvidenceShelfTest {

  private static final String HASH_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;
  private EvidenceShelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new EvidenceShelf(folder.resolve("evidence"));
  }

  @Test
  void aFileIsKeptUnderTheHashOfItsBytesAndGivenOutAgain() throws IOException {
    EvidenceShelf.Kept kept = shelf.keep(file("营业执照.pdf", "abc"));

    assertThat(kept).isEqualTo(new EvidenceShelf.Kept("营业执照.pdf", 3, HASH_OF_ABC));
    assertThat(kept()).containsExactly("ba/" + HASH_OF_ABC);
    assertThat(given(evidence(kept))).isEqualTo("abc");
  }

  @Test
  void theSameBytesUnderTwoNamesAreKeptOnce() throws IOException {
    shelf.keep(file("一.pdf", "abc"));
    shelf.keep(file("二.pdf", "abc"));
    shelf.keep(file("三.pdf", "abd"));

    assertThat(kept()).hasSize(2);
  }

  @Test
  void bytesThatWereChangedOrAreGoneAreNotGivenOut() throws IOException {
    EvidenceShelf.Kept kept = shelf.keep(file("执照.pdf", "abc"));
    Path place = folder.resolve("evidence").resolve("ba").resolve(HASH_OF_ABC);
    Files.writeString(place, "abX");

    assertThatThrownBy(() -> given(evidence(kept)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("evidence.changed"));

    Files.delete(place);
    assertThatThrownBy(() -> given(evidence(kept)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("evidence.missing"));
  }

  @Test
  void aDamagedFileIsMendedWhenTheSameBytesComeAgain() throws IOException {
    EvidenceShelf.Kept kept = shelf.keep(file("执照.pdf", "abc"));
    Files.writeString(folder.resolve("evidence").resolve("ba").resolve(HASH_OF_ABC), "damaged");

    shelf.keep(file("执照.pdf", "abc"));

    assertThat(given(evidence(kept))).isEqualTo("abc");
  }

  @Test
  void aFileOverTheLimitAnEmptyOneAFolderAndAProgramAreRefusedAndLeaveNothing() throws IOException {
    Path large = folder.resolve("大.pdf");
    try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(EvidenceShelf.MOST_BYTES + 1);
    }
    Path empty = Files.createFile(folder.resolve("空.pdf"));
    Path program = file("执照.pdf.exe", "MZ");

    assertThat(refusal(large)).isEqualTo("evidence.too-large");
    assertThat(refusal(empty)).isEqualTo("evidence.empty");
    assertThat(refusal(folder)).isEqualTo("evidence.no-file");
    assertThat(refusal(folder.resolve("没有.pdf"))).isEqualTo("evidence.no-file");
    assertThat(refusal(program)).isEqualTo("evidence.program");
    assertThat(kept()).isEmpty();
  }

  @Test
  void namesLeadNowhereAndCanBeBorneByEverySystem() {
    assertThat(FileNames.clean("../../etc/passwd", "x")).isEqualTo("passwd");
    assertThat(FileNames.clean("C:\\windows\\执照.pdf", "x")).isEqualTo("执照.pdf");
    assertThat(FileNames.clean("..", "x")).isEqualTo("x");
    assertThat(FileNames.clean("a\u0000b\u202Efdp.exe", "x")).isEqualTo("abfdp.exe");
    assertThat(FileNames.clean("con.pdf", "x")).isEqualTo("_con.pdf");
    assertThat(FileNames.clean("合同:第*份?.pdf ", "x")).isEqualTo("合同_第_份_.pdf");
    assertThat(FileNames.clean("长".repeat(300) + ".pdf", "x")).hasSize(80).endsWith("长.pdf");
  }

  private String refusal(Path file) {
    try {
      shelf.keep(file);
      return "";
    } catch (Refusal refusal) {
      return refusal.reason().key();
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String given(Evidence evidence) throws IOException {
    var out = new ByteArrayOutputStream();
    shelf.write(evidence, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Evidence evidence(EvidenceShelf.Kept kept) {
    return new Evidence(1, "licence", kept.file(), kept.bytes(), kept.sha256());
  }

  private List<String> kept() throws IOException {
    Path shelves = folder.resolve("evidence");
    if (!Files.exists(shelves)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(shelves)) {
      return all.filter(Files::isRegularFile)
          .map(file -> shelves.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.Binder;
import org.huiji.declaration.evidence.Evidence;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class EvidenceDeskTest {

  @TempDir private Path folder;
  private Round2021 desk;
  private DeclarationId id;

  @BeforeEach
  void open() {
    desk = new Round2021(folder);
    id = desk.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void filesAreKeptWithTheirItemAndNotTwice() throws IOException {
    Path licence = file("执照.pdf", "abc");

    assertThat(add("licence", licence)).isEqualTo(1);
    assertThat(add("licence", licence, file("执照副本.pdf", "abc"))).isZero();
    assertThat(add("other", licence)).isEqualTo(1);

    assertThat(desk.evidence.of(id)).extracting(Evidence::item).containsExactly("licence", "other");
    assertThat(filesUnder(folder.resolve("evidence"))).hasSize(1);
    assertThat(desk.read(tx -> desk.evidenceRows.items(tx, Round2021.ROUND.id())).get(id))
        .containsExactlyInAnyOrder("licence", "other");
  }

  @Test
  void nothingIsWrittenDownWhenOneFileCannotBeTaken() throws IOException {
    Path good = file("执照.pdf", "abc");
    Path empty = Files.createFile(folder.resolve("空.pdf"));

    refused(() -> add("licence", good, empty), "evidence.empty");
    refused(() -> add("no-such-item", good), "evidence.no-item");
    assertThat(desk.evidence.of(id)).isEmpty();
  }

  @Test
  void aPaperTakenAwayIsNotListedAnyMore() throws IOException {
    add("licence", file("执照.pdf", "abc"));
    long paper = desk.evidence.of(id).getFirst().id();

    desk.evidence.remove(id, paper, Round2021.CLERK);

    assertThat(desk.evidence.of(id)).isEmpty();
    refused(() -> desk.evidence.remove(id, paper, Round2021.CLERK), "evidence.no-paper");
  }

  @Test
  void aPaperIsLentAsACopyUnderItsName() throws IOException {
    add("licence", file("执照.pdf", "abc"));
    long paper = desk.evidence.of(id).getFirst().id();

    Path copy = desk.evidence.lend(id, paper, folder.resolve("view"));
    Files.writeString(copy, "changed by the viewer");

    assertThat(copy).hasFileName("执照.pdf");
    assertThat(desk.evidence.lend(id, paper, folder.resolve("again"))).hasContent("abc");
  }

  @Test
  void theBinderSaysWhatIsThereAndWhatIsMissing() throws IOException {
    add("licence", file("执照.pdf", "abc"));
    desk.store.change(
        Cause.of(Round2021.CLERK, "test", "又改了类型"),
        tx -> {
          desk.evidenceRows.add(
              tx, id, new EvidenceRepository.NewEvidence("jobs", "就业协议.pdf", 3, "0".repeat(64)));
          return true;
        });

    Binder binder = desk.evidence.binder(id);

    assertThat(binder.lines()).hasSize(13);
    assertThat(binder.given()).isEqualTo(1);
    assertThat(binder.missing()).isEqualTo(9);
    assertThat(binder.lines().getFirst().papers()).singleElement().matches(Binder.Paper::there);
    assertThat(binder.lines().getFirst().isMissing()).isFalse();
    assertThat(binder.others())
        .singleElement()
        .matches(paper -> !paper.there() && paper.evidence().file().equals("就业协议.pdf"));
    assertThat(binder.papers()).hasSize(2);
  }

  @Test
  void allPapersGoIntoOneZipInTheOrderInWhichTheyAreBound() throws IOException {
    bound();
    Path zip = folder.resolve("材料.zip");

    desk.evidence.export(id, zip, Round2021.CLERK, Progress.UNWATCHED);

    List<String> names = new ArrayList<>();
    try (var file = new ZipFile(zip.toFile(), StandardCharsets.US_ASCII)) {
      // names are found whatever charset the reader assumes, for they are flagged as UTF-8
      for (ZipEntry entry : file.stream().toList()) {
        names.add(entry.getName());
      }
      assertThat(file.getInputStream(file.getEntry(names.getFirst()))).hasContent("licence");
    }
    assertThat(names)
        .containsExactly(
            "01 平台建设运营单位营业执照复印件.pdf",
            "06 CNAS实验室认可资格证书或CMA计量认定资格证书或符合其他相关要求的证明.jpg",
            "13-1 其他证明材料.docx",
            "13-2 其他证明材料.docx");
  }

  @Test
  void allPapersGoIntoANewFolderOrNoneDoes() throws IOException {
    bound();
    Path target = folder.resolve(desk.evidence.exportName(id));

    desk.evidence.export(id, target, Round2021.CLERK, Progress.UNWATCHED);

    assertThat(target).hasFileName("D-1 示例适配评测平台（重庆示例软件有限公司）");
    assertThat(filesUnder(target)).hasSize(4).first().asString().endsWith("复印件.pdf");
    refused(
        () -> desk.evidence.export(id, target, Round2021.CLERK, Progress.UNWATCHED),
        "evidence.folder-there");

    Files.delete(filesUnder(folder.resolve("evidence")).getFirst());
    Path other = folder.resolve("other");
    refused(
        () -> desk.evidence.export(id, other, Round2021.CLERK, Progress.UNWATCHED),
        "evidence.missing");
    assertThat(other).doesNotExist();
    assertThat(folder.resolve("other.part")).doesNotExist();
  }

  @Test
  void aDeclarationWithoutPapersHasNothingToExport() {
    refused(
        () ->
            desk.evidence.export(
                id, folder.resolve("leer.zip"), Round2021.CLERK, Progress.UNWATCHED),
        "evidence.nothing");
  }

  private void bound() throws IOException {
    add("other", file("说明一.docx", "one"), file("说明二.docx", "two"));
    add("qualification", file("cnas.jpg", "cnas"));
    add("licence", file("scan.pdf", "licence"));
  }

  private int add(String item, Path... files) {
    return desk.evidence.add(id, item, List.of(files), Round2021.CLERK, Progress.UNWATCHED);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<Path> filesUnder(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}

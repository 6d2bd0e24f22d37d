package org.huiji.declaration.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.huiji.declaration.evidence.EvidenceShelf.Kept;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class FillingTest {

  private static final long MEGABYTE = 1024L * 1024;

  @TempDir private Path folder;
  private EvidenceShelf here;
  private EvidenceShelf there;
  private Kept one;
  private Kept other;

  @BeforeEach
  void keep() throws IOException {
    here = EvidenceShelf.beside(folder.resolve("huiji.db"));
    there = EvidenceShelf.beside(folder.resolve("usb").resolve("copy.db"));
    one = here.keep(Files.writeString(folder.resolve("执照.pdf"), "abc"));
    other = here.keep(Files.writeString(folder.resolve("合同.pdf"), "abd"));
  }

  @Test
  void papersComeWholeUnderTheSameHash() throws IOException {
    assertThat(there.fill(here, List.of(one, other), Progress.UNWATCHED)).isZero();

    assertThat(List.of(one, other)).allMatch(there::isSound);
    assertThat(files()).hasSize(2);
  }

  @Test
  void whatIsMissingOrWasChangedIsCountedAndNotBrought() throws IOException {
    Files.writeString(place(one), "abX");
    Files.delete(place(other));

    assertThat(there.fill(here, List.of(one, other), Progress.UNWATCHED)).isEqualTo(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void whatWasChangedHereIsReplaced() throws IOException {
    there.fill(here, List.of(one), Progress.UNWATCHED);
    Files.writeString(place(one), "abX");

    assertThat(here.has(one)).isTrue();
    assertThat(here.isSound(one)).isFalse();
    assertThat(here.fill(there, List.of(one), Progress.UNWATCHED)).isZero();
    assertThat(here.isSound(one)).isTrue();
  }

  @Test
  void withoutRoomOnTheDiskNothingIsBrought() throws IOException {
    var full = new Filling(here, there, at -> 50 * MEGABYTE + 5);

    assertThatThrownBy(() -> full.bring(List.of(one, other), Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("evidence.no-room"));
    assertThat(files()).isEmpty();
    assertThat(
            new Filling(here, there, at -> 50 * MEGABYTE + 6)
                .bring(List.of(one, other), Progress.UNWATCHED))
        .isZero();
  }

  @Test
  void itEndsWhenItIsNotWantedAnyMore() throws IOException {
    assertThatThrownBy(() -> there.fill(here, List.of(one, other), share -> share < 0.4))
        .isInstanceOf(CancellationException.class);
    assertThat(files()).containsExactly(one.sha256());
  }

  @Test
  void noFolderIsMadeForNothing() {
    assertThat(there.fill(here, List.of(), Progress.UNWATCHED)).isZero();
    assertThat(folder.resolve("usb")).doesNotExist();
  }

  private Path place(Kept paper) {
    return folder
        .resolve("evidence")
        .resolve(paper.sha256().substring(0, 2))
        .resolve(paper.sha256());
  }

  private List<String> files() throws IOException {
    Path shelf = folder.resolve("usb").resolve("evidence");
    if (!Files.exists(shelf)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(shelf)) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }
}

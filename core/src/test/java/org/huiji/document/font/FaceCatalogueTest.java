package org.huiji.document.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiji.document.Papers;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceCatalogueTest {

  @Test
  void aPcWithoutChineseFacesPrintsInTheBundledOneAndSaysSo() {
    assertThat(Papers.FACES.choices()).hasSize(FaceRole.values().length);
    assertThat(Papers.FACES.choices()).allMatch(FaceChoice::substitute);
    assertThat(Messages.CHINESE.text(Papers.FACES.choices().get(1).message()))
        .isEqualTo("仿宋：本机未安装，以 NotoSansSC-Regular 代替");
  }

  @Test
  void aFaceInAFolderIsTakenForItsRoleWhateverTheCaseOfItsName(@TempDir Path folder)
      throws IOException {
    copyBundled(folder.resolve("SimFang.TTF"));
    FaceChoice fangsong = FaceCatalogue.of(List.of(folder)).choices().get(1);
    assertThat(fangsong.substitute()).isFalse();
    assertThat(fangsong.face().file()).endsWith("SimFang.TTF");
  }

  @Test
  void titlesFallBackToSongWhereThereIsOne(@TempDir Path folder) throws IOException {
    copyBundled(folder.resolve("STSONG.TTF"));
    FaceCatalogue faces = FaceCatalogue.of(List.of(folder));
    assertThat(faces.face(FaceRole.TITLE)).isSameAs(faces.face(FaceRole.SONG));
    assertThat(faces.choices())
        .contains(new FaceChoice(FaceRole.TITLE, faces.face(FaceRole.SONG), true));
  }

  @Test
  void aFileThatIsNoFontIsPassedOver(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("simkai.ttf"), "not a font");
    assertThat(FaceCatalogue.of(List.of(folder)).face(FaceRole.KAI).name())
        .isEqualTo("NotoSansSC-Regular");
  }

  @Test
  void theBundledFaceHasTheRareCharactersOfTheNationalList() {
    assertThat(Papers.FACES.unprintable(FaceRole.KAI, "㵘𬭚𫖮〇〔〕")).isEmpty();
  }

  @Test
  void aCharacterNoFaceHasIsFoundByItsCodePoint() {
    assertThat(Papers.FACES.unprintable(FaceRole.SONG, "𠮷利𠮷")).containsExactly(0x20BB7);
  }

  @Test
  void invisibleCharactersAreNeverPrintable() {
    assertThat(Papers.FACES.unprintable(FaceRole.SONG, "云\u200B象\u202E科\u0007技"))
        .containsExactly(0x200B, 0x202E, 0x07);
  }

  private static void copyBundled(Path to) throws IOException {
    try (var in =
        FaceCatalogueTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf")) {
      Files.write(to, java.util.Objects.requireNonNull(in).readAllBytes());
    }
  }
}

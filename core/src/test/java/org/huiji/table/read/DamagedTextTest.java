package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiji.cases.Cases;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read as far as it is one; what is lost shows at its cell. */
class DamagedTextTest {

  private static final Charset GB = Charset.forName("GB18030");
  private static final byte[] HALF = {(byte) 0xB9};
  private static final String ROSTER = "序号,单位名称,手机\n1,重庆甲一软件有限公司,13800138000\n";

  @TempDir Path folder;

  @Test
  void theCaseOfHalfACharacterIsReadAndItsCellShowsIt() {
    Sheet sheet = read(Cases.file("15-半字GBK.csv", folder));

    assertThat(sheet.value(3, 1).text()).isEqualTo("重庆乙二软件有限公司");
    assertThat(sheet.value(3, 7).text()).isEqualTo("\uFFFD");
  }

  @Test
  void aCharacterCutInHalfBeforeASeparatorAQuoteOrALineBreakLosesNothingElse() throws IOException {
    Sheet sheet =
        read(
            write(
                ROSTER.getBytes(GB),
                "2,重庆乙".getBytes(GB),
                HALF,
                ",139\n3,\"重庆丙".getBytes(GB),
                HALF,
                "\",137\n4,重庆丁".getBytes(GB),
                HALF,
                "\n5,重庆戊,136\n".getBytes(GB)));

    assertThat(sheet.value(3, 1).text()).isEqualTo("重庆乙\uFFFD");
    assertThat(sheet.value(3, 2).text()).isEqualTo("139");
    assertThat(sheet.value(4, 1).text()).isEqualTo("重庆丙\uFFFD");
    assertThat(sheet.value(5, 1).text()).isEqualTo("重庆丁\uFFFD");
    assertThat(sheet.value(6, 1).text()).isEqualTo("重庆戊");
  }

  @Test
  void aBadByteInUtf8IsLostAloneAndDoesNotMakeItAnotherEncoding() throws IOException {
    Sheet sheet =
        read(
            write(
                ROSTER.getBytes(StandardCharsets.UTF_8),
                "2,重庆乙二".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE8, (byte) 0xBD},
                "软件有限公司,139\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(sheet.value(2, 1).text()).isEqualTo("重庆甲一软件有限公司");
    assertThat(sheet.value(3, 1).text()).startsWith("重庆乙二\uFFFD").endsWith("软件有限公司");
    assertThat(sheet.value(3, 2).text()).isEqualTo("139");
  }

  @Test
  void aTextPutTogetherOfTwoEncodingsIsReadLineByLine() throws IOException {
    String other = "2,成都乙二科技有限公司,139\n";
    Sheet first =
        read(write((ROSTER + ROSTER).getBytes(GB), other.getBytes(StandardCharsets.UTF_8)));
    Sheet second =
        read(write((ROSTER + ROSTER).getBytes(StandardCharsets.UTF_8), other.getBytes(GB)));

    assertThat(first.value(5, 1).text()).isEqualTo("成都乙二科技有限公司");
    assertThat(first.value(2, 1).text()).isEqualTo("重庆甲一软件有限公司");
    assertThat(second.value(5, 1).text()).isEqualTo("成都乙二科技有限公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textInTwoBytesIsReadWithoutItsMark(String charset) throws IOException {
    Sheet sheet = read(write(ROSTER.getBytes(Charset.forName(charset))));

    assertThat(sheet.value(1, 1).text()).isEqualTo("单位名称");
    assertThat(sheet.value(2, 2).text()).isEqualTo("13800138000");
  }

  @Test
  void theCaseOfTwoBytesWithoutAMarkIsRead() {
    Sheet sheet = read(Cases.file("16-utf16le无BOM.csv", folder));

    assertThat(sheet.value(2, 1).text()).isEqualTo("重庆甲一软件有限公司");
    assertThat(sheet.value(3, 6).text()).isEqualTo("13800138001");
  }

  @Test
  void rareCharactersOfFourBytesAreKept() throws IOException {
    Sheet sheet = read(write("姓名,单位名称\n𬭚𫖮,䶮公司\n".getBytes(GB)));

    assertThat(sheet.value(2, 0).text()).isEqualTo("𬭚𫖮");
    assertThat(sheet.value(2, 1).text()).isEqualTo("䶮公司");
  }

  @Test
  void zerosThatFillUpAFieldGoAndThoseInsideAreLostCharacters() throws IOException {
    Sheet sheet = read(write("单位名称,备注\n甲公司\0\0\0\0,乙\0丙\n\u001A".getBytes(StandardCharsets.UTF_8)));

    assertThat(sheet.value(2, 0).text()).isEqualTo("甲公司");
    assertThat(sheet.value(2, 1).text()).isEqualTo("乙\uFFFD丙");
    assertThat(sheet.rows()).hasSize(2);
  }

  @Test
  void aTextWithoutLineBreaksIsReadWhole() throws IOException {
    Sheet sheet = read(write("重庆软件,".repeat(10_000).getBytes(GB)));

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.value(1, 9_999).text()).isEqualTo("重庆软件");
  }

  private Path write(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return Files.write(folder.resolve("名册.csv"), all.toByteArray());
  }

  private static Sheet read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).sheets().getFirst();
  }
}

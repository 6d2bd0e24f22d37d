package org.huiji.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "nul",
        "Prn.pdf",
        "con .txt",
        "COM1",
        "com¹.xlsx",
        "LPT³",
        "ＣＯＭ２.pdf",
        "aux.tar.gz",
        "CONIN$",
        "clock$.pdf",
        " nul.pdf",
        "com0"
      })
  void aDeviceOfWindowsIsNoNameForAFileHoweverItIsWritten(String name) {
    assertThat(FileNames.isBearable(name)).isFalse();
    assertThat(FileNames.clean(name, "x")).startsWith("_").matches(FileNames::isBearable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"名册.xlsx:隐藏", "a:b", "名册.pdf.", "名册.pdf ", "a?b.pdf", "a*b", "a|b", "a\tb", ""})
  void aNameThatWindowsWouldReadAsAnotherIsNotBorne(String name) {
    assertThat(FileNames.isBearable(name)).isFalse();
    assertThat(FileNames.clean(name, "x")).matches(FileNames::isBearable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"会员名册（2026）.xlsx", "console.pdf", "com10.pdf", "昆仑.pdf", ".huiji", "lpt.pdf"})
  void anOrdinaryNameIsBorne(String name) {
    assertThat(FileNames.isBearable(name)).isTrue();
    assertThat(FileNames.isProgram(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.HTM",
        "a.xhtml",
        "a.mht",
        "a.url",
        "a.svg",
        "a.docm",
        "a.xlsm",
        "a.pptm",
        "a.js",
        "a.vbs",
        "a.lnk",
        "a.exe",
        "a.bat",
        "a.cmd",
        "a.ps1",
        "a.hta",
        "a.chm",
        "a.msi",
        "a.scr",
        "a.jar",
        "a.pdf.exe",
        "a.exe.",
        "a.exe ",
        "a.ｅｘｅ",
        "a.e\u200Bxe",
        "a.settingcontent-ms",
        "a.appinstaller",
        "a.desktop"
      })
  void whatADoubleClickRunsIsAProgram(String name) {
    assertThat(FileNames.isProgram(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.pdf", "a.jpg", "a.docx", "a.doc", "a.xls", "a.zip", "a.ofd", "a.xml", "exe"})
  void papersAreNoPrograms(String name) {
    assertThat(FileNames.isProgram(name)).isFalse();
  }
}

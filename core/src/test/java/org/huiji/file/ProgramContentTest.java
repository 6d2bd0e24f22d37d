package org.huiji.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramContentTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>执照",
        "\uFEFF\n <HTML lang=zh>",
        "<!-- 营业执照 -->\n<script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?>\n<?xml-stylesheet href='x.xsl'?><a/>",
        "<?xml version='1.0'?><svg onload='x()'/>",
        "[InternetShortcut]\r\nURL=file://host/share",
        "[Desktop Entry]\nExec=sh",
        "MIME-Version: 1.0\nContent-Type: multipart/related",
        "#!/bin/sh\nrm",
        "@echo off\r\ndel",
        "MZ\u0090\u0000",
        "\u007FELF"
      })
  void whatRunsIsKnownByItsContent(String text) throws IOException {
    assertThat(ProgramContent.isIn(file(text, StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void aWebPageInLettersOfTwoBytesIsKnown() throws IOException {
    assertThat(ProgramContent.isIn(file("<html><body>", StandardCharsets.UTF_16LE))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 about <html> and <script>",
        "{\\rtf1 <html>}",
        "一份说明，其中没有网页",
        "<?xml version='1.0'?><EInvoice><Header/><Body>电子发票</Body></EInvoice>"
      })
  void papersAreNot(String text) throws IOException {
    assertThat(ProgramContent.isIn(file(text, StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void officeFilesRunOnlyWithMacros() throws IOException {
    assertThat(ProgramContent.isIn(zip("word/document.xml"))).isFalse();
    assertThat(ProgramContent.isIn(zip("word/document.xml", "word/vbaProject.bin"))).isTrue();
    assertThat(ProgramContent.isIn(zip("META-INF/MANIFEST.MF", "a/Main.class"))).isTrue();

    Path word = folder.resolve("说明.docx");
    try (var document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(word)) {
      document.createParagraph().createRun().setText("VBA Macros");
      document.write(out);
    }
    assertThat(ProgramContent.isIn(word)).isFalse();
  }

  @Test
  void oldOfficeFilesRunOnlyWithMacrosAndInstallersDo() throws IOException {
    Path plain = folder.resolve("表.xls");
    try (var book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(plain)) {
      book.createSheet("VBA").createRow(0).createCell(0).setCellValue("Macros");
      book.write(out);
    }
    assertThat(ProgramContent.isIn(plain)).isFalse();
    assertThat(ProgramContent.isIn(compound("_VBA_PROJECT_CUR", null))).isTrue();
    assertThat(ProgramContent.isIn(compound("x", "{000C1084-0000-0000-C000-000000000046}")))
        .isTrue();
  }

  private Path compound(String storage, @Nullable String kind) throws IOException {
    Path file = folder.resolve(storage + ".doc");
    try (var compound = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      compound
          .getRoot()
          .createDirectory(storage)
          .createDocument("dir", new ByteArrayInputStream(new byte[10]));
      if (kind != null) {
        compound.getRoot().setStorageClsid(new ClassID(kind));
      }
      compound.writeFilesystem(out);
    }
    return file;
  }

  private Path zip(String... names) throws IOException {
    Path file = Files.createTempFile(folder, "z", ".docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return file;
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("证明.pdf"), text.getBytes(charset));
  }
}

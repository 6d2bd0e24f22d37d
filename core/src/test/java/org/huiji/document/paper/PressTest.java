package org.huiji.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.paper.PaperProblem.Kind;
import org.huiji.document.template.TemplateSource;
import org.huiji.problem.Refusal;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  @Test
  void aCharacterNoFaceHasIsFoundBeforePrintingWithItsPaperAndField() {
    List<PaperProblem> problems =
        press.check(List.of(Papers.certificate("云象科技"), Papers.certificate("𠮷利科技")));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().paper()).isEqualTo(1);
    assertThat(problems.getFirst().field()).isEqualTo("name");
    assertThat(problems.getFirst().kind()).isEqualTo(Kind.NO_GLYPH);
    assertThat(Messages.CHINESE.text(problems.getFirst().message())).contains("𠮷", "U+20BB7");
  }

  @Test
  void aNameThatDoesNotFitIsFoundBeforePrinting() {
    assertThat(press.check(List.of(Papers.certificate("长".repeat(80)))))
        .extracting(PaperProblem::kind)
        .containsExactly(Kind.TOO_LONG);
  }

  @Test
  void aBlankNameIsFoundBeforePrinting() {
    assertThat(press.check(List.of(Papers.certificate(" "))))
        .extracting(PaperProblem::kind)
        .containsExactly(Kind.MISSING);
  }

  @Test
  void anInvisibleCharacterIsNamedForWhatItIs() {
    PaperProblem problem = press.check(List.of(Papers.certificate("云\u200B象科技"))).getFirst();
    assertThat(Messages.CHINESE.text(problem.message())).contains("看不见", "U+200B");
  }

  @Test
  void oneBadPaperKeepsTheWholeBatchUnprinted() {
    PaperRefusal refusal =
        catchThrowableOfType(
            PaperRefusal.class,
            () ->
                press.print(
                    List.of(Papers.certificate("云象科技"), Papers.certificate("𠮷利")),
                    Papers.identity("会员证书")));
    assertThat(refusal.problems()).hasSize(1);
  }

  @Test
  void markupInANameIsPrintedAsItStands() throws IOException {
    try (PdfReading pdf = print(press, "<b>A&B</b> {{name}}科技")) {
      assertThat(pdf.text(0)).contains("<b>A&B</b> {{name}}科技");
    }
  }

  @Test
  void theAssociationsOwnTemplateComesFirst(@TempDir Path folder) throws IOException {
    TemplateSource source = TemplateSource.in(folder);
    Path copy = source.copy("member-certificate");
    Files.writeString(copy, Files.readString(copy).replace("证书编号：", "证书字号："));
    try (PdfReading pdf = print(new Press(Papers.FACES, source), "云象科技")) {
      assertThat(pdf.text(0)).contains("证书字号：");
    }
  }

  @Test
  void textOfAnOwnBorderIsPrintedInAnEmbeddedFace(@TempDir Path folder) throws IOException {
    TemplateSource source = TemplateSource.in(folder);
    Path border = source.copy("member-certificate-border");
    Files.writeString(border, Files.readString(border).replace("<body>", "<body><p>监制</p>"));
    try (PdfReading pdf = print(new Press(Papers.FACES, source), "云象科技")) {
      assertThat(pdf.text(0)).contains("监制", "云象科技");
    }
  }

  @Test
  void anOwnTemplateIsNeverOverwritten(@TempDir Path folder) {
    TemplateSource source = TemplateSource.in(folder);
    source.copy("member-certificate");
    assertThatThrownBy(() -> source.copy("member-certificate")).isInstanceOf(Refusal.class);
  }

  @Test
  void anUnclosedTagIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThat(refusalOf(folder, "<html><body>\n<div>\n</body></html>"))
        .contains("member-certificate.html", "第 3 行");
  }

  @Test
  void anUnclosedSectionIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThat(refusalOf(folder, "<html><body>\n{{#name}}\n</body></html>"))
        .contains("member-certificate.html", "第 2 行");
  }

  @Test
  void anUnknownFieldIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThat(refusalOf(folder, "<html><body>\n\n{{nmae}}</body></html>"))
        .contains("member-certificate.html", "第 3 行", "nmae");
  }

  @Test
  void aBoxThatIsNotUnderstoodIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThat(
            refusalOf(
                folder,
                "<html><head>\n<meta name=\"box\" content=\"name kai wide\"/></head><body/></html>"))
        .contains("第 2 行", "name kai wide");
  }

  @Test
  void aTemplateReachesNothingOutsideItsFolder(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectory(root.resolve("templates"));
    Path secret = Files.writeString(root.resolve("secret.css"), "p:before{content:'SECRET'}");
    Files.writeString(folder.resolve("own.css"), "p:before{content:'OWN'}");
    String template =
        "<html><head><link rel=\"stylesheet\" href=\"own.css\"/>"
            + "<link rel=\"stylesheet\" href=\"../secret.css\"/>"
            + "<link rel=\"stylesheet\" href=\""
            + secret.toUri()
            + "\"/></head><body style=\"font-family:song\"><p>{{name}}</p></body></html>";
    Files.writeString(folder.resolve("member-certificate.html"), template);
    try (PdfReading pdf = print(new Press(Papers.FACES, TemplateSource.in(folder)), "云象科技")) {
      assertThat(pdf.text(0)).contains("OWN", "云象科技").doesNotContain("SECRET");
    }
  }

  private String refusalOf(Path folder, String template) throws IOException {
    Files.writeString(folder.resolve("member-certificate.html"), template);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> print(new Press(Papers.FACES, TemplateSource.in(folder)), "云象科技").close());
    return Messages.CHINESE.text(refusal.reason());
  }

  private static PdfReading print(Press press, String name) {
    return new PdfReading(press.print(List.of(Papers.certificate(name)), Papers.identity("会员证书")));
  }
}

package org.huiji.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huiji.declaration.export.SummaryPaper;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.paper.content.InWord;
import org.huiji.declaration.paper.content.RoundSamples;
import org.huiji.document.Holes;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.paper.LeftOut.Variant;
import org.huiji.document.sheet.TablePress;
import org.huiji.document.template.TemplateSource;
import org.huiji.dues.paper.DuesSamples;
import org.huiji.setting.BankAccount;
import org.huiji.setting.SettingKey;
import org.huiji.table.write.TableSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every paper with every fact left out in turn, printed and as a Word file: either the press
 * refuses it by name, or what is printed has no hole.
 */
class WholeSentencesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/org/huiji/document/template");

  /** What lies under papers, and a form to be filled by hand. */
  private static final Set<String> NO_LETTERS =
      Set.of("letter-lines", "member-certificate-border", "declaration-form");

  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  /** A new paper joins by a line here, with every fact it can have. */
  static Stream<Paper> papers() {
    return Stream.of(
        Papers.certificate("重庆青云智造软件有限公司"),
        approval(),
        DuesSamples.notice(),
        DuesSamples.reminder(),
        DuesSamples.confirmation(),
        DuesSamples.statement(),
        RoundSamples.toCompany(),
        RoundSamples.toBureau(),
        RoundSamples.reminder(),
        RoundSamples.reviewSheet(),
        RoundSamples.publicNotice(),
        RoundSamples.finalList());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whateverIsLeftOutNoSentenceHasAHole(Paper whole) throws IOException {
    Map<String, Paper> printable = printable(whole);
    assertThat(printable).as("what can be left out").hasSizeGreaterThan(1);
    if (!holes(List.copyOf(printable.values())).isEmpty()) {
      Map<String, List<String>> found = new LinkedHashMap<>();
      for (Map.Entry<String, Paper> one : printable.entrySet()) {
        List<String> holes = holes(List.of(one.getValue()));
        if (!holes.isEmpty()) {
          found.put(one.getKey(), holes);
        }
      }
      assertThat(found).as(whole.template()).isEmpty();
    }
  }

  @Test
  void theSummaryTableHasNoHoleEither() throws IOException {
    var tables = new TablePress(Papers.FACES);
    SummaryTable whole = RoundSamples.summary();
    Map<String, List<String>> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Variant<SummaryTable> variant : LeftOut.of(whole)) {
      if (variant.without().total().isEmpty() || variant.without().rows().contains(List.of())) {
        continue; // a row always has its cells
      }
      var paper = new SummaryPaper(variant.without(), TableSheet.Paper.A4);
      if (seen.add(paper.page().toString())) {
        List<String> holes = new ArrayList<>(Holes.in(paragraphs(paper.word())));
        try (var pdf = new PdfReading(tables.print(paper.page(), Papers.identity("汇总表")))) {
          holes.addAll(Holes.in(pdf.text(0)));
        }
        if (!holes.isEmpty()) {
          found.put(variant.fact(), holes);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(3);
    assertThat(found).isEmpty();
  }

  @Test
  void whateverOfTheContactIsSetItIsOneSentence() {
    List<SettingKey> keys =
        List.of(SettingKey.CONTACT_PERSON, SettingKey.CONTACT_PHONE, SettingKey.CONTACT_ADDRESS);
    for (int set = 0; set < 8; set++) {
      Map<SettingKey, String> settings = new EnumMap<>(SettingKey.class);
      for (int key = 0; key < keys.size(); key++) {
        if ((set & 1 << key) != 0) {
          settings.put(keys.get(key), "示例路1号。 ");
        }
      }
      String words = Letter.of("函", Papers.ISSUER, Papers.DAY, settings).contact();
      assertThat(words.isEmpty()).isEqualTo(set == 0);
      assertThat(Holes.in(words.isEmpty() ? words : words + "。")).isEmpty();
    }
  }

  @Test
  void everyTemplateOfALetterIsTriedSo() throws IOException {
    Set<String> tried = papers().map(Paper::template).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".html", "")))
          .filteredOn(name -> !NO_LETTERS.contains(name))
          .allSatisfy(name -> assertThat(tried).contains(name));
    }
  }

  @Test
  void aHoleIsSeen() {
    assertThat(Holes.in("请凭本通知书示例路1号领取会员证书。")).isNotEmpty();
    assertThat(Holes.in("联系人：演示秘书处；；地址：示例路1号。")).isNotEmpty();
    assertThat(Holes.in("根据《》（渝经信〔2021〕27号），现予公示。")).isNotEmpty();
    assertThat(Holes.in("请于前缴纳会费人民币元（大写：）。")).hasSizeGreaterThan(2);
    assertThat(Holes.in("，为我会会员单位。")).isNotEmpty();
    assertThat(Holes.in("请于2026年3月31日前（含当日）缴纳2026年度会费人民币3,000.00元。")).isEmpty();
  }

  /** By what is left out; what the press refuses by name is not among them. */
  private Map<String, Paper> printable(Paper whole) {
    Map<String, Paper> papers = new LinkedHashMap<>();
    papers.put("nothing", whole);
    Set<Map<String, Object>> seen = new HashSet<>(Set.of(whole.fields()));
    for (Variant<Paper> variant : LeftOut.of(whole)) {
      Paper without = variant.without();
      if (seen.add(without.fields()) && press.check(List.of(without)).isEmpty()) {
        papers.put(variant.fact(), without);
      }
    }
    return papers;
  }

  private List<String> holes(List<Paper> papers) throws IOException {
    List<String> holes = new ArrayList<>();
    try (var pdf = new PdfReading(press.print(papers, Papers.identity("文书")))) {
      for (int page = 0; page < pdf.pages(); page++) {
        holes.addAll(Holes.in(pdf.text(page)));
      }
    }
    for (Paper paper : papers) {
      if (paper instanceof InWord inWord) {
        holes.addAll(Holes.in(paragraphs(inWord.word())));
      }
    }
    return holes;
  }

  private static Stream<String> paragraphs(byte[] word) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList().stream();
    }
  }

  private static ApprovalNotice approval() {
    ApprovalNotice usual = Papers.notice("重庆青云智造软件有限公司", "示例路1号");
    var account = new BankAccount("示例市软件行业协会", "示例银行高新支行", "0000111122223333444");
    return new ApprovalNotice(
        usual.title(),
        usual.number(),
        usual.addressee(),
        usual.person(),
        usual.applied(),
        usual.meeting(),
        usual.capacity(),
        usual.memberNumber(),
        new Fee(2026, 300_000, LocalDate.of(2026, 12, 21), account),
        usual.toCollect(),
        usual.collectWhere(),
        List.of("会费标准", "会员登记表"),
        new Contact("示例人", "023-00000000", "示例路1号"),
        usual.issuer(),
        usual.issued());
  }
}

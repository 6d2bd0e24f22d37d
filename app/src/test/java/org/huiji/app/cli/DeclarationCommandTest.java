package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiji.app.intake.LockedWorkbook;
import org.huiji.app.office.Secretariat;
import org.huiji.cases.Cases;
import org.huiji.declaration.DeclarationId;
import org.huiji.table.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeclarationCommandTest extends CommandTest {

  private static final String NANAN = "附件2-南岸区汇总表.xlsx";
  private static final String YUBEI = "附件2-渝北区汇总表.xlsx";
  private static final String BEIBEI = "附件2-北碚区汇总表.docx";
  private static final String QINGYUN = "申报书-重庆青云智造软件有限公司.docx";
  private static final String ZHIWEI = "申报书-重庆知微智造科技有限公司.docx";
  private static final String TWO_TICKED = "申报书-多选-重庆嘉陵算力科技有限公司.docx";

  @BeforeEach
  void begin() {
    done("init", "--rules", "chongqing");
  }

  @Test
  void takesEveryDistrictsTableInWithItsExampleRowLeftOut() {
    JsonNode document = json("import", "summary", sample(NANAN), "--json");

    assertThat(document.propertyNames()).containsExactly("import", "dryRun", "counts", "rows");
    assertThat(counts(document)).containsExactly(6, 0, 0, 0, 0);
    assertThat(counts(json("import", "summary", sample(YUBEI), "--json")))
        .containsExactly(5, 0, 0, 0, 0);
    assertThat(counts(json("import", "summary", sample(BEIBEI), "--json")))
        .containsExactly(5, 0, 0, 0, 0);
    assertThat(json("list", "declarations", "--json")).hasSize(16);
    assertThat(counts(json("import", "summary", sample(NANAN), "--json")))
        .containsExactly(0, 0, 6, 0, 0);
  }

  @Test
  void aPlatformOfAnEarlierListIsToldOfUntilTheListIsTakenBack() throws IOException {
    done("import", "summary", sample(NANAN));
    Path list = file("首批名单.csv");
    Files.writeString(list, "序号,平台名称,建设运营单位\n1,青云适配评测公共服务平台,重庆青云智造软件有限公司\n");
    JsonNode entered =
        json(
            "import",
            "listed",
            list.toString(),
            "--notice",
            "渝经信软件〔2021〕8号",
            "--on",
            "2021-03-08",
            "--json");

    assertThat(counts(entered)).containsExactly(1, 0, 0, 0, 0);
    assertThat(json("list", "declarations", "--json").get(0).get("problems").toString())
        .contains("declaration.listed");
    done("undo", entered.get("import").asString());
    assertThat(json("list", "declarations", "--json").get(0).get("problems").toString())
        .doesNotContain("declaration.listed");
  }

  @Test
  void tellsOfEveryDeclarationInTheShapeThatIsPromised() {
    done("import", "summary", sample(NANAN), sample(YUBEI), sample(BEIBEI));

    JsonNode first = json("list", "declarations", "--round", "2021-2", "--json").get(0);

    assertThat(first.propertyNames())
        .containsExactly(
            "round",
            "unit",
            "creditCode",
            "platform",
            "category",
            "district",
            "figures",
            "meets",
            "problems",
            "state");
    assertThat(first.get("round").asString()).isEqualTo("2021-2");
    assertThat(first.get("unit").asString()).isEqualTo("重庆青云智造软件有限公司");
    assertThat(first.get("district").asString()).isEqualTo("南岸区");
    assertThat(first.get("figures").get("products").asInt()).isEqualTo(260);
    assertThat(first.get("meets").asBoolean()).isTrue();
    assertThat(first.get("state").asString()).isEqualTo("RECEIVED");
  }

  @Test
  void findsInTheSamplesExactlyWhatIsWrongWithThem() {
    done("import", "summary", sample(NANAN), sample(YUBEI), sample(BEIBEI));
    JsonNode all = json("list", "declarations", "--json");

    assertThat(errors(all))
        .containsExactly(
            "朗润开发服务公共服务平台 service declaration.threshold",
            "北辰适配评测公共服务平台 shortProfile declaration.limit",
            "衡岳咨询规划公共服务平台 developers declaration.part",
            "朗润技术标准公共服务平台 service declaration.threshold",
            "朗润技术标准公共服务平台 softwareRevenue declaration.part");
    assertThat(
            StreamSupport.stream(all.spliterator(), false)
                .filter(one -> !one.get("meets").asBoolean())
                .map(one -> one.get("platform").asString()))
        .containsExactly("朗润开发服务公共服务平台", "朗润技术标准公共服务平台");
    assertThat(warnings(all, "declaration.several"))
        .containsExactly("青云适配评测公共服务平台 unit", "另一平台 unit");
    assertThat(warnings(all, "declaration.dates"))
        .containsExactly("朗润开发服务公共服务平台 builtUntil", "南山人才培养公共服务平台 builtUntil");
  }

  @Test
  void holdsACompanysFormAgainstItsRowInTheTable() {
    done("import", "summary", sample(NANAN), sample(BEIBEI));
    JsonNode document = json("import", "form", sample(QINGYUN), sample(ZHIWEI), "--json");

    assertThat(counts(document)).containsExactly(0, 2, 0, 0, 0);
    assertThat(document.get("import").asString()).startsWith("I-");
    JsonNode all = json("list", "declarations", "--json");
    assertThat(all).hasSize(11);
    assertThat(all.get(0).get("creditCode").asString()).isEqualTo("91500199MAC0108487");
    assertThat(errors(all)).noneMatch(error -> error.contains("declaration.agreement"));
    assertThat(warnings(all, "declaration.form")).hasSize(9);
  }

  @Test
  void refusesAFormWithTwoCategoriesTickedAtItsCell() {
    JsonNode document = json("import", "form", sample(TWO_TICKED), "--json");

    assertThat(counts(document)).containsExactly(0, 0, 0, 0, 1);
    JsonNode row = document.get("rows").get(0);
    assertThat(row.get("verdict").asString()).isEqualTo("REFUSED");
    assertThat(row.get("name").asString()).isEqualTo("重庆嘉陵算力科技有限公司");
    List<JsonNode> problems =
        StreamSupport.stream(row.get("problems").spliterator(), false)
            .filter(problem -> problem.get("severity").asString().equals("ERROR"))
            .toList();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.get("field").asString()).isEqualTo("category");
              assertThat(problem.get("cell").asString()).startsWith("表2 ");
              assertThat(problem.get("message").asString()).contains("开发服务类").contains("技术标准类");
            });
    assertThat(json("list", "declarations", "--json")).isEmpty();
    assertThat(huiji("import", "form", sample(TWO_TICKED), "--strict")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.xlsx", "summary.docx"})
  void takesItsOwnSummaryInAgainAsTheSame(String name) {
    done("import", "summary", sample(NANAN));
    done("export", "summary", "--district", "南岸区", "--out", file(name));

    assertThat(counts(json("import", "summary", file(name), "--json")))
        .containsExactly(0, 0, 6, 0, 0);
  }

  @Test
  void printsOneSummaryOfAllDistricts() throws IOException {
    done("import", "summary", sample(NANAN), sample(YUBEI), sample(BEIBEI));
    done("export", "summary", "--out", file("汇总表.pdf"));

    try (PDDocument pdf = Loader.loadPDF(file("汇总表.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("重庆市重点软件公共服务平台信息汇总表（第二批）").contains("共16个平台");
    }
  }

  @Test
  void takesAnImportBackWhole() {
    String id = json("import", "summary", sample(NANAN), "--json").get("import").asString();
    done("import", "form", sample(QINGYUN));

    done("undo", id);

    assertThat(out).contains("重庆青云智造软件有限公司");
    assertThat(json("list", "declarations", "--json")).hasSize(1);
  }

  @Test
  void takesTablesNamedTogetherInOneChangeOrNotAtAll() throws IOException {
    refused("import", "summary", sample(NANAN), halfTable());
    assertThat(json("list", "declarations", "--json")).isEmpty();
    JsonNode twice = json("import", "summary", sample(NANAN), sample(NANAN), "--json");

    assertThat(counts(twice)).containsExactly(6, 0, 0, 6, 0);
    assertThat(twice.get("import")).hasSize(2);
    done("undo", twice.get("import").get(1).asString());
    done("undo", twice.get("import").get(0).asString());
    assertThat(json("list", "declarations", "--json")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "summary", "roster"})
  void namesAnOldDocumentWithTheWayOut(String kind) {
    refused("import", kind, Cases.file("form.doc", folder));

    assertThat(err).contains("form.doc", "旧版 Word 文档", "另存为 .docx");
    assertThat(err.contains(".xlsx")).isEqualTo(!kind.equals("form"));
  }

  @Test
  void opensAProtectedFormAndAProtectedTableWithTheirPassword() {
    LockedWorkbook.write(sample(QINGYUN), "secret", file("加密.docx"));
    LockedWorkbook.write(sample(NANAN), "secret", file("加密.xlsx"));

    refused("import", "form", file("加密.docx"));
    refused("import", "summary", file("加密.xlsx"), "--password", "other");
    assertThat(counts(json("import", "form", file("加密.docx"), "--password", "secret", "--json")))
        .containsExactly(1, 0, 0, 0, 0);
    assertThat(counts(json("import", "summary", file("加密.xlsx"), "--password", "secret", "--json")))
        .containsExactly(5, 1, 0, 0, 0);
  }

  @Test
  void refusesWhatIsTooLargeOrLeansOnOtherFilesInOneLineWithNothingTaken() throws IOException {
    for (String name : List.of("很大.docx", "很大.xlsx", "很大.csv")) {
      try (var sparse = new RandomAccessFile(file(name).toFile(), "rw")) {
        sparse.setLength(200L << 20);
      }
      refused("import", name.endsWith("docx") ? "form" : "summary", file(name));
      assertThat(err).contains(name).contains("200");
    }
    try (var document = new XWPFDocument(Files.newInputStream(sample(BEIBEI)));
        OutputStream to = Files.newOutputStream(file("外部链接.docx"))) {
      document
          .getPackagePart()
          .addExternalRelationship(
              "file://server/share/x.dotm",
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
      document.write(to);
    }
    refused("import", "summary", file("外部链接.docx"));
    assertThat(err).contains("x.dotm");
    refused("import", "summary", sample(QINGYUN));
    assertThat(err).contains("申报书");
    assertThat(json("list", "declarations", "--json")).isEmpty();
  }

  /** A table of which columns are missing. */
  private Path halfTable() throws IOException {
    return Files.writeString(
        file("缺列.csv"),
        "企业名称,注册时间,2021年主营业务收入（万元）,员工总人数,平台名称,平台类型,平台投资（万元）,联系人及手机\n"
            + "重庆甲科技有限公司,2015年5月,1200,60,甲平台,适配评测,500,张三 19900057966\n");
  }

  @Test
  void writesAnEmptyFormForCompaniesAndTheFormOfADeclaration() throws IOException {
    done("print", "declaration", "--out", file("空白申报书.docx"));
    done("import", "form", sample(QINGYUN));
    done("print", "declaration", "--of", "D-1", "--out", file("青云.docx"));

    assertThat(Files.size(file("空白申报书.docx"))).isPositive();
    assertThat(counts(json("import", "form", file("青云.docx"), "--json")))
        .containsExactly(0, 0, 1, 0, 0);
    for (String other : List.of("青云.xlsx", "青云.pdf")) {
      done("print", "declaration", "--of", "D-1", "--out", file(other));
      done("print", "declaration", "--out", file("空白" + other));
      assertThat(Files.size(file(other))).isGreaterThan(8000);
      assertThat(Files.size(file("空白" + other))).isGreaterThan(8000);
    }
    refused("print", "declaration", "--of", "D-9", "--out", file("x.docx"));
    refused("print", "declaration", "--out", file("x.txt"));
  }

  @Test
  void refusesWhatIsNoDeclarationAndARoundThatIsNotThere() {
    refused("import", "summary", sample("渝中区会员名册.xlsx"));
    refused("import", "form", sample(BEIBEI));
    refused("import", "form", sample(NANAN));
    refused("import", "summary", sample(NANAN), "--round", "2020-1");
    refused("export", "summary", "--out", file("nothing.xlsx"));
    assertThat(Files.exists(file("nothing.xlsx"))).isFalse();
    assertThat(json("list", "declarations", "--json")).isEmpty();
  }

  private static List<Integer> counts(JsonNode document) {
    JsonNode counts = document.get("counts");
    return List.of(
        counts.get("NEW").asInt(),
        counts.get("UPDATE").asInt(),
        counts.get("SAME").asInt(),
        counts.get("DUPLICATE").asInt(),
        counts.get("REFUSED").asInt());
  }

  private static List<String> errors(JsonNode declarations) {
    var found = new ArrayList<String>();
    for (JsonNode one : declarations) {
      for (JsonNode problem : one.get("problems")) {
        if (problem.get("severity").asString().equals("ERROR")) {
          found.add(
              one.get("platform").asString()
                  + " "
                  + problem.get("field").asString()
                  + " "
                  + problem.get("rule").asString());
        }
      }
    }
    return found;
  }

  private static List<String> warnings(JsonNode declarations, String rule) {
    var found = new ArrayList<String>();
    for (JsonNode one : declarations) {
      for (JsonNode problem : one.get("problems")) {
        if (problem.get("rule").asString().equals(rule)) {
          found.add(one.get("platform").asString() + " " + problem.get("field").asString());
        }
      }
    }
    return found;
  }

  @Test
  void evidenceIsCheckedGoesWithABackupAndIsExported() throws IOException {
    done("import", "form", sample(QINGYUN));
    Path licence = Files.writeString(file("执照.pdf"), "licence");
    try (Secretariat office = Secretariat.open(data(), CLOCK)) {
      office
          .declarations()
          .evidence()
          .add(new DeclarationId(1), "licence", List.of(licence), "王芳", Progress.UNWATCHED);
    }
    done("export", "evidence", "--of", "D-1", "--out", file("材料.zip"));
    assertThat(out).contains("1 份材料");
    Files.createDirectories(file("usb"));
    done("backup", file("usb").resolve("copy.db"));
    done("check");

    delete(data().resolve("evidence"));
    refused("check");
    assertThat(err).contains("1 份证明材料");
    assertThat(out).contains("D-1").contains("执照.pdf").doesNotContain("完好");
    assertThat(huiji("check", "--json")).isEqualTo(1);
    assertThat(json().get("sound").asBoolean()).isFalse();
    assertThat(json().get("findings").get(0).get("rule").asString())
        .isEqualTo("declaration.evidence-file");
    refused("export", "evidence", "--of", "D-1", "--out", file("again"));

    done("restore", file("usb").resolve("copy.db"));
    done("check");
    delete(file("usb").resolve("evidence"));
    delete(data().resolve("evidence"));
    assertThat(huiji("restore", file("usb").resolve("copy.db"))).isZero();
    assertThat(err).contains("1 份证明材料").contains("没有找到");
    assertThat(huiji("backup", file("usb").resolve("later.db"))).isZero();
    assertThat(err).contains("没有备份");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

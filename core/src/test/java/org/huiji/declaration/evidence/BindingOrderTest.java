package org.huiji.declaration.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.EvidenceItem;
import org.junit.jupiter.api.Test;

class BindingOrderTest {

  private static final MaterialList LIST =
      MaterialList.of(
          BuiltInRounds.secondBatchOf2021(),
          new Content(
              "南岸区",
              new Answers(Map.of(FormField.CATEGORY, "开发服务类")),
              Answers.NONE,
              Checklist.UNTOUCHED));

  @Test
  void theCategorysMaterialsStandBetweenThoseOfAllAndTheOthers() {
    assertThat(LIST.items())
        .extracting(EvidenceItem::article)
        .startsWith("附件1 四.1", "附件1 四.2", "附件1 四.3", "附件1 四.4", "附件1 四.5", "附件1 四.6（3）")
        .endsWith("附件1 四.7");
    assertThat(LIST.items()).hasSize(11);
  }

  @Test
  void papersGoOutInTheOrderOfTheListUnderNamesThatSortLikeIt() {
    List<Evidence> papers =
        List.of(
            paper(1, "other", "../说明.docx"),
            paper(2, "contracts", "合同2.PDF"),
            paper(3, "licence", "scan001.pdf"),
            paper(4, "contracts", "合同1.jpg"),
            paper(5, "of-another-category", "x"));

    assertThat(BindingOrder.of(LIST, papers).papers())
        .extracting(BindingOrder.Named::name)
        .containsExactly(
            "01 平台建设运营单位营业执照复印件.pdf",
            "08-1 合同或发票等.pdf",
            "08-2 合同或发票等.jpg",
            "11 其他证明材料.docx",
            "12 of-another-category")
        .isSorted();
  }

  private static Evidence paper(long id, String item, String file) {
    return new Evidence(id, item, file, 3, "0".repeat(64));
  }
}

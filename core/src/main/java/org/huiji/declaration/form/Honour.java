package org.huiji.declaration.form;

import java.util.Arrays;
import java.util.List;

/**
 * 荣誉资质 that the form lists, in its order. 中小板 merged with 主板 in 2021 and 北交所 is missing: the annex
 * is printed as the notice has it.
 */
public enum Honour {
  MAIN_BOARD("主板", true, false),
  SME_BOARD("中小板", true, false),
  GROWTH_BOARD("创业板", true, false),
  NEW_THIRD_BOARD("新三板", true, false),
  STAR_BOARD("科创板", true, false),
  PREPARING_TO_LIST("准备", true, false),
  NATIONAL_HIGH_TECH("国家高新企业", false, false),
  CITY_HIGH_TECH("市级高新企业", false, false),
  THREE_HIGH("三高企业", false, false),
  TECHNOLOGY_CENTRE("企业技术中心", false, false),
  KEY_LABORATORY("重点实验室", false, false),
  ENGINEERING_RESEARCH("工程研究中心", false, false),
  ENGINEERING_LABORATORY("工程实验室", false, false),
  TECHNOLOGY_COMPANY("科技型企业", false, false),
  ISO_9000("ISO9000质量管理体系认证", false, false),
  ISO_27000("ISO27000 信息安全管理体系认证", false, false),
  ISO_20000("ISO20000 信息技术服务管理体系认证", false, false),
  CREDIT_RATING("信用评价", false, true),
  ITSS("ITSS", false, true),
  CMMI("CMMI认证", false, true),
  DCMM("DCMM评估", false, true),
  DSCA("DSCA评估", false, true),
  CNDETS("CNDETS", false, false),
  CNIETS("CNIETS", false, true),
  OTHER("其他省部级以上资质荣誉", false, true);

  private final String text;
  private final boolean listing;
  private final boolean graded;

  Honour(String text, boolean listing, boolean graded) {
    this.text = text;
    this.listing = listing;
    this.graded = graded;
  }

  /** As the form prints it. */
  public String text() {
    return text;
  }

  /** Whether it is a board on which the company is listed (上市). */
  public boolean isListing() {
    return listing;
  }

  /** Whether a grade, or for {@link #OTHER} a text, belongs to it. */
  public boolean isGraded() {
    return graded;
  }

  /**
   * One that is ticked.
   *
   * @param grade as it was written, or empty
   */
  public record Held(Honour honour, String grade) {

    /** As it is kept, see {@link FormField.Kind#HONOURS}. */
    public String kept() {
      return grade.isEmpty() ? honour.text : honour.text + "\t" + grade;
    }
  }

  /** Those a form says are held; what is no honour of the list is left out. */
  public static List<Held> of(Answers answers) {
    return answers.chosen(FormField.HONOURS).stream()
        .map(line -> line.split("\t", 2))
        .flatMap(
            parts ->
                Arrays.stream(values())
                    .filter(honour -> honour.text.equals(parts[0]))
                    .map(honour -> new Held(honour, parts.length > 1 ? parts[1] : "")))
        .toList();
  }
}

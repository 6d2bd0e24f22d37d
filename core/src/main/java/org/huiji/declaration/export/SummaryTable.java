package org.huiji.declaration.export;

import java.util.List;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.Round;
import org.huiji.table.Value;

/**
 * A summary table to be written: the same texts and figures on paper, in Excel and in Word.
 *
 * @param headLine 推荐单位 and who filled it in, under the title
 * @param rows in the annex's 15 columns
 * @param total the last row: how many platforms, and how many of each type
 * @param fromForms declarations no district sent a row for: theirs is made from the company's form,
 *     without the short profile, which only the table asks
 */
public record SummaryTable(
    Round round,
    String headLine,
    List<List<Value>> rows,
    List<Value> total,
    List<Declaration> fromForms) {

  public SummaryTable {
    rows = List.copyOf(rows);
    total = List.copyOf(total);
    fromForms = List.copyOf(fromForms);
  }

  /** As the annex prints it: 重庆市重点软件公共服务平台信息汇总表（第二批）. */
  public String title() {
    return round.list() + "信息汇总表" + round.inBrackets();
  }
}

package org.huiji.rulebook.paper;

import java.util.EnumMap;
import java.util.Map;

/**
 * Titles and patterns of papers that an edition of a rule book kept earlier does not name yet: the
 * program's own, until the association says otherwise.
 */
final class LaterPapers {

  private static final Map<PaperKind, String> TITLES =
      Map.of(
          PaperKind.DUES_REMINDER, "会费催缴函",
          PaperKind.PAYMENT_CONFIRMATION, "收款确认单",
          PaperKind.DUES_STATEMENT, "会费对账单",
          PaperKind.CORRECTION_LETTER, "申报材料退回修改通知",
          PaperKind.DISTRICT_REMINDER, "申报材料报送提醒函",
          PaperKind.REVIEW_SHEET, "专家评审表",
          PaperKind.PUBLIC_NOTICE_LIST, "平台公示名单",
          PaperKind.FINAL_LIST, "平台名单",
          PaperKind.DECLARATION_SUMMARY, "信息汇总表");

  private static final Map<Numbered, String> NUMBERS =
      Map.of(
          Numbered.DUES_NOTICE, "{代字}会费〔{年}〕{流水}号",
          Numbered.DUES_REMINDER, "{代字}催缴〔{年}〕{流水}号",
          Numbered.PAYMENT_CONFIRMATION, "{代字}收确-{年}-{4位流水}",
          Numbered.DUES_STATEMENT, "{代字}对账-{年}-{4位流水}",
          Numbered.CORRECTION_LETTER, "{代字}退改〔{年}〕{流水}号",
          Numbered.DISTRICT_REMINDER, "{代字}报送〔{年}〕{流水}号",
          Numbered.REVIEW_SHEET, "{代字}评审-{年}-{4位流水}",
          Numbered.PUBLIC_NOTICE_LIST, "{代字}公示-{年}-{2位流水}",
          Numbered.FINAL_LIST, "{代字}名单-{年}-{2位流水}",
          Numbered.DECLARATION_SUMMARY, "{代字}汇总-{年}-{3位流水}");

  private LaterPapers() {}

  static Map<PaperKind, Setting> titles(Map<PaperKind, Setting> named) {
    return completed(named, new EnumMap<>(PaperKind.class), TITLES);
  }

  static Map<Numbered, Setting> numbers(Map<Numbered, Setting> named) {
    return completed(named, new EnumMap<>(Numbered.class), NUMBERS);
  }

  private static <K> Map<K, Setting> completed(
      Map<K, Setting> named, Map<K, Setting> all, Map<K, String> later) {
    later.forEach((key, text) -> all.put(key, new Setting(text, SettingOrigin.DEFAULT, null)));
    all.putAll(named);
    return all;
  }
}

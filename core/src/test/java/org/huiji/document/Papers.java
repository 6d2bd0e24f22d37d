package org.huiji.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.ApprovalNotice;
import org.huiji.document.paper.Contact;
import org.huiji.document.paper.Meeting;
import org.huiji.document.paper.MemberCertificate;
import org.huiji.document.paper.Overprint;
import org.huiji.document.paper.Wording;
import org.huiji.document.pdf.PdfIdentity;
import org.jspecify.annotations.Nullable;

/** Fictional papers to print. */
public final class Papers {

  public static final String ISSUER = "示例市软件行业协会";
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  public static final FaceCatalogue FACES = FaceCatalogue.bundledOnly();

  private Papers() {}

  public static PdfIdentity identity(String title) {
    return new PdfIdentity(title, ISSUER, OffsetDateTime.parse("2026-11-21T09:00:00+08:00"));
  }

  public static MemberCertificate certificate(String name) {
    return certificate(name, null);
  }

  public static MemberCertificate certificate(String name, @Nullable Overprint overprint) {
    return new MemberCertificate(
        "会员证书",
        "示软协证-2026-0012",
        "CQ0012",
        name,
        "副会长单位",
        Wording.of("兹批准 {单位} 为本会 {职务}，特发此证。", name, "副会长单位"),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2028, 12, 31),
        ISSUER,
        DAY,
        overprint);
  }

  public static ApprovalNotice notice(String addressee, String collectWhere) {
    return new ApprovalNotice(
        "申请入会批准通知书",
        "示软协〔2026〕12号",
        addressee,
        false,
        LocalDate.of(2026, 10, 12),
        new Meeting("理事会", "第三届理事会第五次会议", LocalDate.of(2026, 11, 18), "通讯方式"),
        "副会长单位",
        "CQ0012",
        null,
        "会员证书和牌匾",
        collectWhere,
        List.of(),
        new Contact("示例人", "023-00000000", ""),
        ISSUER,
        DAY);
  }
}

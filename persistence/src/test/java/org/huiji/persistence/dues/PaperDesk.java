package org.huiji.persistence.dues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.IssuedPapers;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.document.template.TemplateSource;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.paper.DuesOrder;
import org.huiji.dues.paper.DuesPapers;
import org.huiji.dues.paper.DuesRecords;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.huiji.persistence.document.JooqDocuments;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.setting.SettingKey;
import org.huiji.table.Progress;

/** A treasury that has the papers of the dues too; its account and contact are set. */
final class PaperDesk implements AutoCloseable {

  final Treasury desk;
  final JooqDocuments documents = new JooqDocuments();
  final DuesPapers papers;
  final IssuedPapers issued;

  PaperDesk(Path folder) {
    desk = new Treasury(folder).adopted();
    var records =
        new DuesRecords(
            desk.members,
            desk.entries,
            desk.money,
            desk.receiptRows,
            desk.reminderRows,
            documents,
            new JooqDuesPapers(),
            desk.settings);
    var press = new Press(FaceCatalogue.bundledOnly(), TemplateSource.in(folder));
    papers =
        new DuesPapers(
            desk.store,
            records,
            desk.views,
            new JooqNumbering(),
            desk.rulebooks,
            press,
            desk.clock);
    issued = new IssuedPapers(desk.store, documents, desk.settings, desk.rulebooks, desk.clock);
    desk.set(SettingKey.BANK_ACCOUNT_NAME, "示例市软件行业协会")
        .set(SettingKey.BANK_NAME, "示例银行股份有限公司示例市高新支行")
        .set(SettingKey.BANK_ACCOUNT, "0000 1111 2222 3333 444")
        .set(SettingKey.CONTACT_PERSON, "李娜")
        .set(SettingKey.CONTACT_PHONE, "010-00000000")
        .set(SettingKey.DUES_DUE_DAY, "03-31");
  }

  static DuesOrder order(DocumentKind kind, int year, LocalDate on, MemberId... members) {
    List<DuesSubject> of = List.of(members).stream().<DuesSubject>map(DuesSubject.Of::new).toList();
    return new DuesOrder(kind, year, of, on);
  }

  static DuesOrder confirmation(int year, LocalDate on, MoneyId money) {
    List<DuesSubject> of = List.of(new DuesSubject.Arrived(money));
    return new DuesOrder(DocumentKind.PAYMENT_CONFIRMATION, year, of, on);
  }

  List<DocumentId> issue(DuesOrder order) {
    return papers.issue(order, Treasury.CLERK, Progress.UNWATCHED);
  }

  /** What an issued paper says, without the breaks of its lines. */
  String text(DocumentId id) {
    return text(issued.bound(List.of(id)).bytes());
  }

  /** As the register has it. */
  IssuedDocument document(DocumentId id) {
    return desk.read(tx -> documents.find(tx, id)).orElseThrow();
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}

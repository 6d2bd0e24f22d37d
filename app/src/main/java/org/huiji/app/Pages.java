package org.huiji.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiji.app.admission.AdmissionPage;
import org.huiji.app.admission.AdmissionServices;
import org.huiji.app.declaration.DeclarationPage;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.details.SideServices;
import org.huiji.app.declaration.district.DistrictServices;
import org.huiji.app.declaration.district.DistrictsTab;
import org.huiji.app.declaration.evidence.EvidenceServices;
import org.huiji.app.declaration.list.ListTab;
import org.huiji.app.declaration.member.MemberLinkServices;
import org.huiji.app.declaration.paper.RoundPaperServices;
import org.huiji.app.declaration.paper.RoundPaperTab;
import org.huiji.app.declaration.receive.ReceiveServices;
import org.huiji.app.declaration.receive.ReceiveTab;
import org.huiji.app.declaration.rules.EarlierServices;
import org.huiji.app.declaration.rules.RulesTab;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.DocumentRequest;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.dues.DuesPage;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.dues.arrears.ArrearsTab;
import org.huiji.app.dues.bank.BankServices;
import org.huiji.app.dues.bank.BankTab;
import org.huiji.app.dues.books.BooksTab;
import org.huiji.app.dues.collection.CollectionTab;
import org.huiji.app.dues.paper.DuesPaperServices;
import org.huiji.app.dues.paper.DuesPaperTab;
import org.huiji.app.dues.run.RunTab;
import org.huiji.app.dues.year.YearTab;
import org.huiji.app.finding.FindingPage;
import org.huiji.app.finding.FindingServices;
import org.huiji.app.intake.IntakePage;
import org.huiji.app.intake.IntakeServices;
import org.huiji.app.member.BatchAction;
import org.huiji.app.member.MemberPage;
import org.huiji.app.member.MemberServices;
import org.huiji.app.office.DeclarationServices;
import org.huiji.app.office.Secretariat;
import org.huiji.app.office.Soundness;
import org.huiji.app.setting.Outside;
import org.huiji.app.setting.SettingPage;
import org.huiji.app.setting.SettingServices;
import org.huiji.app.shell.Changes;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.Status;
import org.huiji.app.theme.Appearance;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.member.district.Districts;
import org.huiji.setting.TiersInUse;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the window on one data folder, each given what it needs and no more. */
final class Pages {

  private final Secretariat secretariat;
  private final Changes changes;
  private final Supplier<String> operator;
  private final Status status;
  private final Appearance appearance;
  private final Consumer<Path> openOutside;
  private final Runnable reopen;

  /**
   * @param operator who sits at the desk, as it is kept with every change
   * @param openOutside shows a folder or a file with the system's own program
   * @param reopen opens the data anew after a backup was restored
   */
  Pages(
      Secretariat secretariat,
      Changes changes,
      Supplier<String> operator,
      Status status,
      Appearance appearance,
      Consumer<Path> openOutside,
      Runnable reopen) {
    this.secretariat = secretariat;
    this.changes = changes;
    this.operator = operator;
    this.status = status;
    this.appearance = appearance;
    this.openOutside = openOutside;
    this.reopen = reopen;
  }

  /** In the order of the navigation. */
  List<Page> of(Desk desk) {
    changes.clear();
    Runnable changed = changes::announce;
    var members = new MemberPage(desk, members(), actions(desk));
    var findings = new FindingPage(desk, findings(), changed);
    changes.listen(members::registerChanged);
    changes.listen(findings::registerChanged);
    return List.of(
        members.page(),
        IntakePage.page(desk, intake(), changed),
        AdmissionPage.page(desk, admissions(), changed),
        DuesPage.page(desk, () -> dues(desk, changed)),
        declarations(desk, changed),
        DocumentPage.page(desk, documents()),
        findings.page(),
        SettingPage.page(desk, settings(), status, appearance, outside(changed)));
  }

  private Outside outside(Runnable changed) {
    return new Outside(openOutside, changed, reopen);
  }

  private List<BatchAction> actions(Desk desk) {
    return List.of(
        BatchAction.of(
            Pages::printLabel,
            Feather.AWARD,
            (entries, _) -> print(desk, DocumentKind.CERTIFICATE, entries)),
        BatchAction.of(
            count -> Message.of("pages.dues-account"),
            Feather.CREDIT_CARD,
            (entries, _) ->
                desk.navigator()
                    .open(PageId.DUES, new DuesRequest.OfMember(entries.getFirst().id()))));
  }

  private static Message printLabel(int count) {
    return count == 0
        ? Message.of("pages.print-certificates")
        : Message.of("pages.print-certificates-of", count);
  }

  private static void print(Desk desk, DocumentKind kind, List<RegisterEntry> entries) {
    List<MemberId> ids = entries.stream().map(RegisterEntry::id).toList();
    desk.navigator().open(PageId.DOCUMENTS, new DocumentRequest(kind, ids));
  }

  private MemberServices members() {
    return new MemberServices(
        secretariat.store(),
        secretariat.registrar(),
        secretariat.memberExits(),
        secretariat.contactRemoval(),
        secretariat.rulebooks(),
        secretariat.duesViews(),
        operator);
  }

  private IntakeServices intake() {
    return new IntakeServices(
        secretariat.store(),
        secretariat.rosterImport(),
        secretariat.rosterTaking(),
        secretariat.importUndo(),
        secretariat.imports(),
        secretariat.members(),
        secretariat.rulebooks(),
        operator,
        secretariat.clock());
  }

  private AdmissionServices admissions() {
    return new AdmissionServices(
        secretariat.clock(),
        secretariat.store(),
        secretariat.settings(),
        secretariat.rulebooks(),
        secretariat.admissions(),
        secretariat.registrar());
  }

  private List<DuesTab> dues(Desk desk, Runnable changed) {
    DuesServices services = dues(changed);
    return List.of(
        new YearTab(desk, services),
        new RunTab(desk, services),
        new BankTab(desk, bank(services)),
        new ArrearsTab(desk, services),
        new DuesPaperTab(
            desk, new DuesPaperServices(services, documents(), secretariat.duesPapers())),
        new CollectionTab(desk, services),
        new BooksTab(desk, services));
  }

  private Page declarations(Desk desk, Runnable changed) {
    DeclarationServices kept = secretariat.declarations();
    var services =
        new RoundServices(
            secretariat.store(),
            kept.rounds(),
            kept.inspection(),
            kept.declarations(),
            kept.desk(),
            kept.summaryTables(),
            kept.summaryFiles(),
            kept.forms(),
            kept.review(),
            Districts.ofChongqing(),
            operator,
            secretariat::today);
    var receiving =
        new ReceiveServices(
            services, kept.summaryImport(), kept.intake(), kept.taking(), kept.undoTogether());
    var besides =
        new SideServices(
            new EvidenceServices(kept.evidence(), operator, openOutside),
            new MemberLinkServices(kept.members(), operator, secretariat::today, changed));
    var districts =
        new DistrictServices(kept.districts(), secretariat.lists(), operator, secretariat::today);
    return DeclarationPage.page(
        desk,
        services,
        round ->
            List.of(
                new ListTab(desk, services, besides, round),
                new ReceiveTab(desk, receiving, round),
                new DistrictsTab(desk, districts, round),
                new RoundPaperTab(
                    desk, new RoundPaperServices(services, documents(), kept.papers()), round),
                new RulesTab(
                    desk,
                    services,
                    new EarlierServices(kept.earlierLists(), secretariat.importUndo()),
                    round)));
  }

  private BankServices bank(DuesServices services) {
    return new BankServices(
        secretariat.statementImport(),
        secretariat.statementTaking(),
        secretariat.importUndo(),
        services::everybody,
        services::operator,
        services.changed());
  }

  private DuesServices dues(Runnable changed) {
    return new DuesServices(
        secretariat.registrar(),
        secretariat.officeBeginnings(),
        secretariat.rulebookDesk(),
        secretariat.settingDesk(),
        secretariat.ledger(),
        secretariat.largePayments(),
        secretariat.chargeRun(),
        secretariat.books(),
        secretariat.lapse(),
        secretariat.duesViews(),
        secretariat.receipts(),
        secretariat.reminders(),
        secretariat.memberSheets(),
        secretariat.bookSheets(),
        secretariat.duesFiles(),
        changed);
  }

  private DocumentServices documents() {
    return new DocumentServices(
        secretariat.clock(),
        secretariat.store(),
        secretariat.settings(),
        secretariat.rulebooks(),
        secretariat.faces(),
        secretariat.templates(),
        secretariat.issuing(),
        secretariat.issuedPapers(),
        secretariat.handover(),
        secretariat.lists());
  }

  SettingServices settings() {
    return new SettingServices(
        secretariat.folder(),
        secretariat.store(),
        secretariat.settingDesk(),
        secretariat.rulebookDesk(),
        new TiersInUse(secretariat.store(), secretariat.members(), secretariat.settings()),
        secretariat.nextNumbers(),
        secretariat.numberDoubts(),
        secretariat.backups(),
        secretariat.faces(),
        secretariat.templates());
  }

  private FindingServices findings() {
    return new FindingServices(
        secretariat.findings(),
        () -> Soundness.of(secretariat).all(),
        secretariat.rulebookDesk(),
        secretariat.settingDesk());
  }
}

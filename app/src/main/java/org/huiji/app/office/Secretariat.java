package org.huiji.app.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.huiji.admission.Admissions;
import org.huiji.admission.ApplicationRepository;
import org.huiji.demo.Demo;
import org.huiji.demo.DemoDues;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.Handover;
import org.huiji.document.issue.IssuedPapers;
import org.huiji.document.issue.Issuing;
import org.huiji.document.issue.Lists;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.template.TemplateSource;
import org.huiji.dues.bank.StatementImport;
import org.huiji.dues.bank.StatementTaking;
import org.huiji.dues.bank.StatementUndo;
import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.charge.YearFees;
import org.huiji.dues.export.BookSheets;
import org.huiji.dues.export.DuesFiles;
import org.huiji.dues.export.MemberSheets;
import org.huiji.dues.lapse.LapseCandidates;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.dues.paper.DuesPapers;
import org.huiji.dues.paper.DuesRecords;
import org.huiji.dues.receipt.ReceiptDesk;
import org.huiji.dues.reminder.Reminders;
import org.huiji.dues.view.DuesViews;
import org.huiji.finding.Findings;
import org.huiji.intake.AnyUndo;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportUndo;
import org.huiji.member.MemberExits;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberRepository;
import org.huiji.member.Numbering;
import org.huiji.member.OfficeBeginnings;
import org.huiji.member.Registrar;
import org.huiji.member.removal.ContactRemoval;
import org.huiji.member.removal.DataCopies;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterTaking;
import org.huiji.member.roster.RosterUndo;
import org.huiji.persistence.admission.JooqApplications;
import org.huiji.persistence.document.JooqDocuments;
import org.huiji.persistence.dues.JooqBooks;
import org.huiji.persistence.dues.JooqDuesPapers;
import org.huiji.persistence.dues.JooqLedger;
import org.huiji.persistence.dues.JooqMoney;
import org.huiji.persistence.dues.JooqPayers;
import org.huiji.persistence.dues.JooqReceipts;
import org.huiji.persistence.dues.JooqReminders;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.member.JooqPersonalData;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.BackupShelf;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.NextNumbers;
import org.huiji.setting.NumberDoubts;
import org.huiji.setting.SettingDesk;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Backups;
import org.huiji.store.Store;

/**
 * The services on one data folder, put together by hand. The window and the command line use the
 * same ones.
 *
 * @param folder holds the data file, its backups and the association's own templates
 */
public record Secretariat(
    Path folder,
    Clock clock,
    Store store,
    MemberRepository members,
    ImportRepository imports,
    ApplicationRepository applications,
    DocumentRepository documents,
    SettingRepository settings,
    Rulebooks rulebooks,
    FaceCatalogue faces,
    TemplateSource templates,
    Registrar registrar,
    MemberExits memberExits,
    ContactRemoval contactRemoval,
    OfficeBeginnings officeBeginnings,
    RosterImport rosterImport,
    RosterTaking rosterTaking,
    RosterUndo rosterUndo,
    Admissions admissions,
    Issuing issuing,
    IssuedPapers issuedPapers,
    Handover handover,
    Lists lists,
    Findings findings,
    RulebookDesk rulebookDesk,
    SettingDesk settingDesk,
    NextNumbers nextNumbers,
    NumberDoubts numberDoubts,
    Backups backups,
    Demo demo,
    Ledger ledger,
    LargePayments largePayments,
    ChargeRun chargeRun,
    YearBooks books,
    LapseCandidates lapse,
    DuesViews duesViews,
    Reminders reminders,
    ReceiptDesk receipts,
    DuesPapers duesPapers,
    MemberSheets memberSheets,
    BookSheets bookSheets,
    DuesFiles duesFiles,
    LedgerRepository ledgerEntries,
    StatementImport statementImport,
    StatementTaking statementTaking,
    ImportUndo importUndo,
    DeclarationServices declarations)
    implements AutoCloseable {

  private static final String DATA_FILE = "huiji.db";
  private static final String TEMPLATES = "templates";

  /** The data file of a folder. */
  public static Path dataFile(Path folder) {
    return folder.resolve(DATA_FILE);
  }

  /** Opens the folder's data file, making it if there is none. */
  public static Secretariat open(Path folder, Clock clock) {
    return on(folder, clock, SqliteStore.open(dataFile(folder), clock));
  }

  /** Puts the services together on a store that is open. */
  public static Secretariat on(Path folder, Clock clock, Store store) {
    var members = new JooqMembers();
    var imports = new JooqImports();
    var applications = new JooqApplications();
    var documents = new JooqDocuments();
    var settings = new JooqSettings();
    var entries = new JooqLedger();
    var money = new JooqMoney();
    var receipts = new JooqReceipts();
    var reminders = new JooqReminders();
    var books = new JooqBooks();
    var openBooks = new OpenBooks(books::lastClosed, clock);
    var rulebooks = new Rulebooks(new JooqRulebooks());
    var chargeRun = new ChargeRun(store, members, entries, settings, rulebooks, openBooks);
    var yearBooks = new YearBooks(store, books, entries, openBooks);
    var demoDues = new DemoDues(chargeRun, entries, money, yearBooks, settings);
    Numbering numbering = new JooqNumbering();
    var numberDoubts = new NumberDoubts(store, numbering, rulebooks, clock);
    var numbers = new MemberNumbers(members, numbering, rulebooks, clock);
    var faces = FaceCatalogue.ofThisPc();
    var templates = TemplateSource.in(folder.resolve(TEMPLATES));
    var press = new Press(faces, templates);
    var registrar = new Registrar(store, members, numbers, rulebooks, clock);
    var backups = new BackupShelf(dataFile(folder), clock);
    var removal =
        new ContactRemoval(
            store, members, new JooqPersonalData(), backups, new DataCopies(dataFile(folder)));
    var declared =
        DeclarationServices.on(
            new Foundation(
                folder, clock, store, imports, documents, settings, numbering, rulebooks, registrar,
                faces, press));
    var rulebookDesk = new RulebookDesk(store, rulebooks, clock);
    var roster = new RosterImport(store, members, imports, rulebooks, clock);
    var views =
        new DuesViews(
            store, members, entries, money, receipts, reminders, settings, rulebooks, clock);
    var payers = new JooqPayers();
    var ledger = new Ledger(store, entries, money, members, openBooks);
    var rosterUndo = new RosterUndo(store, members, imports);
    var statement =
        new StatementImport(
            store,
            new StatementImport.Shelves(members, imports, entries, money, payers),
            rulebooks,
            openBooks);
    var statementUndo = new StatementUndo(store, imports, money, entries, ledger, openBooks);
    return new Secretariat(
        folder,
        clock,
        store,
        members,
        imports,
        applications,
        documents,
        settings,
        rulebooks,
        faces,
        templates,
        registrar,
        new MemberExits(store, members, rulebooks, clock),
        removal,
        new OfficeBeginnings(store, members, rulebooks, clock),
        roster,
        new RosterTaking(store, members, imports, numbers, roster),
        rosterUndo,
        new Admissions(store, members, applications, numbers, rulebooks, clock),
        new Issuing(
            store,
            members,
            applications,
            documents,
            settings,
            numbering,
            rulebooks,
            new YearFees(chargeRun, entries, settings),
            press,
            clock),
        new IssuedPapers(store, documents, settings, rulebooks, clock),
        new Handover(
            store,
            documents,
            members,
            rulebooks,
            new YearFees(chargeRun, entries, settings),
            clock),
        new Lists(store, members, documents, settings, rulebooks, faces, clock),
        new Findings(store, members, rulebooks, numberDoubts, clock),
        rulebookDesk,
        new SettingDesk(store, settings, rulebooks, rulebookDesk, clock),
        new NextNumbers(store, numbering, clock),
        numberDoubts,
        backups,
        new Demo(
            store,
            members,
            numbers,
            applications,
            rulebooks,
            settings,
            demoDues,
            declared.demo(),
            clock),
        ledger,
        new LargePayments(store, members, entries, rulebooks),
        chargeRun,
        yearBooks,
        new LapseCandidates(store, members, entries, settings, rulebooks, clock),
        views,
        new Reminders(store, reminders, members, openBooks),
        new ReceiptDesk(store, receipts, money, openBooks),
        new DuesPapers(
            store,
            new DuesRecords(
                members,
                entries,
                money,
                receipts,
                reminders,
                documents,
                new JooqDuesPapers(),
                settings),
            views,
            numbering,
            rulebooks,
            press,
            clock),
        new MemberSheets(store, settings, rulebooks),
        new BookSheets(store, members, books, settings, rulebooks),
        new DuesFiles(store, settings, rulebooks, faces, clock),
        entries,
        statement,
        new StatementTaking(store, imports, payers, ledger, statement),
        new AnyUndo(
            store,
            imports,
            Map.of(
                ImportKind.ROSTER,
                rosterUndo,
                ImportKind.BANK,
                statementUndo,
                ImportKind.FORM,
                declared.formUndo(),
                ImportKind.SUMMARY,
                declared.summaryUndo(),
                ImportKind.LISTED,
                declared.listedUndo())),
        declared);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public void close() {
    store.close();
  }
}

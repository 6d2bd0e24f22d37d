package org.huiji.app.dues.bank;

import java.util.List;
import java.util.function.Supplier;
import org.huiji.dues.bank.StatementImport;
import org.huiji.dues.bank.StatementTaking;
import org.huiji.intake.ImportUndo;
import org.huiji.member.RegisterEntry;

/**
 * What the tab works with; off the window's thread, but for {@link #changed}.
 *
 * @param everybody all members there ever were
 * @param operator the clerk's name
 * @param changed told, on the window's thread, when money was booked or taken back
 */
public record BankServices(
    StatementImport statements,
    StatementTaking taking,
    ImportUndo undo,
    Supplier<List<RegisterEntry>> everybody,
    Supplier<String> operator,
    Runnable changed) {}

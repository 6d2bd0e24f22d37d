package org.huiji.app.finding;

import java.util.List;
import java.util.function.Supplier;
import org.huiji.finding.Finding;
import org.huiji.finding.Findings;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.SettingDesk;

/**
 * What the page needs of one data folder. Used off the window's thread.
 *
 * @param soundness what of the data is not as this program left it
 */
public record FindingServices(
    Findings findings,
    Supplier<List<Finding>> soundness,
    RulebookDesk rules,
    SettingDesk settings) {}

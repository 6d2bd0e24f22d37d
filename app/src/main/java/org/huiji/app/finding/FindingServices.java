package org.huiji.app.finding;

import org.huiji.finding.Findings;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.SettingDesk;

/** What the page needs of one data folder. Used off the window's thread. */
public record FindingServices(Findings findings, RulebookDesk rules, SettingDesk settings) {}

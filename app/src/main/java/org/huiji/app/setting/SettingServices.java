package org.huiji.app.setting;

import java.nio.file.Path;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.template.TemplateSource;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.NextNumbers;
import org.huiji.setting.NumberDoubts;
import org.huiji.setting.SettingDesk;
import org.huiji.setting.TiersInUse;
import org.huiji.store.Backups;
import org.huiji.store.Store;

/**
 * What the page needs of one data folder. Used off the window's thread.
 *
 * @param folder the data folder
 */
public record SettingServices(
    Path folder,
    Store store,
    SettingDesk settings,
    RulebookDesk rules,
    TiersInUse tiers,
    NextNumbers numbers,
    NumberDoubts doubts,
    Backups backups,
    FaceCatalogue faces,
    TemplateSource templates) {}

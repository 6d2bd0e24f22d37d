package org.huiji.persistence.setting;

import static org.huiji.persistence.tables.Tables.SETTING;

import java.util.EnumMap;
import java.util.Map;
import org.huiji.persistence.store.JooqTx;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Settings in SQLite. */
public final class JooqSettings implements SettingRepository {

  @Override
  public Map<SettingKey, String> all(ReadTx tx) {
    var values = new EnumMap<SettingKey, String>(SettingKey.class);
    JooqTx.sql(tx)
        .selectFrom(SETTING)
        .orderBy(SETTING.ID)
        .forEach(row -> values.put(SettingKey.valueOf(row.getKey()), row.getValue()));
    values.values().removeIf(String::isBlank);
    return values;
  }

  @Override
  public void put(ChangeTx tx, SettingKey key, String value) {
    JooqTx.sql(tx)
        .insertInto(SETTING)
        .set(SETTING.KEY, key.name())
        .set(SETTING.VALUE, value)
        .set(SETTING.CHANGE_ID, (int) tx.id().value())
        .execute();
  }
}

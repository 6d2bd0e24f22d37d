package org.huiji.declaration.intake;

import org.huiji.text.FoldedName;

/** A unit's platform, however both are written. */
record PlatformKey(String unit, String platform) {

  static PlatformKey of(String unit, String platform) {
    return new PlatformKey(FoldedName.of(unit).exact(), FoldedName.of(platform).exact());
  }
}

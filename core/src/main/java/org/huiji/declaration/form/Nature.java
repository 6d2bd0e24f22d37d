package org.huiji.declaration.form;

import java.util.List;

/** 企业性质 as the form offers it. */
public final class Nature {

  /** In the order of the form. */
  public static final List<String> ALL = List.of("有限责任", "股份制", "合伙企业", "全民所有制", "集体所有制", "其他");

  private Nature() {}
}

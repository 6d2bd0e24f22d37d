package org.huiji.declaration.district;

import org.huiji.member.district.District;

/** Names of the bureaus that recommend, as the notice has them. */
public final class Bureaus {

  /** The notice names no office of the zones, only 两江新区、重庆高新区、万盛经开区经信部门. */
  private static final String OFFICE = "经信部门";

  private Bureaus() {}

  /** For example 渝北区经济信息委, 两江新区经信部门. */
  public static String name(District district) {
    return district.bureaus().isEmpty() ? district.name() + OFFICE : district.bureaus().getFirst();
  }
}

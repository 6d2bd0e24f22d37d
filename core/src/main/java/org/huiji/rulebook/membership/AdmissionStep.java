package org.huiji.rulebook.membership;

import java.util.List;

/**
 * A step on the way into the association.
 *
 * @param id for example {@code approval}
 * @param actor who does it, in words
 * @param organs ids of the organs any of which may decide it; empty when no organ decides
 */
public record AdmissionStep(
    String id, String name, String what, String actor, List<String> organs, String article) {

  public AdmissionStep {
    organs = List.copyOf(organs);
  }
}

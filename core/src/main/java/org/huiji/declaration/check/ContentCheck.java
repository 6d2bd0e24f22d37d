package org.huiji.declaration.check;

import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.problem.Problem;

/** One thing that is looked at in what a declaration says, whether it is kept already or not. */
interface ContentCheck extends Check {

  Stream<Problem> of(Content content);

  @Override
  default Stream<Problem> of(Declaration declaration) {
    return of(declaration.content());
  }
}

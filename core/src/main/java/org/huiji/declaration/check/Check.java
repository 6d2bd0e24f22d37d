package org.huiji.declaration.check;

import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.problem.Problem;

/** One thing that is looked at in a declaration. */
interface Check {

  Stream<Problem> of(Declaration declaration);
}

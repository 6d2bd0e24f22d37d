/** The one door, kept in SQLite: connections, transactions, migrations, backups. */
@NullMarked
package org.huiji.persistence.store;

import org.jspecify.annotations.NullMarked;

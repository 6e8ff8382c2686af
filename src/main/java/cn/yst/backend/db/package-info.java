/// The database: pool, migrations, transactions, conditional updates.
@NullMarked
package cn.yst.backend.db;

import org.jspecify.annotations.NullMarked;

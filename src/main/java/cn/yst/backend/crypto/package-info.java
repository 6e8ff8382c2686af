/// Sealing of person data, look-up indexes and keyed digests, under a server key kept apart from
/// the database.
@NullMarked
package cn.yst.backend.crypto;

import org.jspecify.annotations.NullMarked;

/// An append-only, hash-chained record of what happened, without personal data.
@NullMarked
package cn.yst.backend.audit;

import org.jspecify.annotations.NullMarked;

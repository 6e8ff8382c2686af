/// The face check as the service sees it: one call with the service's own copy of the identity, one
/// result.
@NullMarked
package cn.yst.backend.face;

import org.jspecify.annotations.NullMarked;

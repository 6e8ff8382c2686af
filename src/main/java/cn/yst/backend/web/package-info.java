/// Everything HTTP that features share: problem answers, JSON bodies, principals, idempotency,
/// limits, headers, the request log.
@NullMarked
package cn.yst.backend.web;

import org.jspecify.annotations.NullMarked;

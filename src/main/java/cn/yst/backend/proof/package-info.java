/// Proofs that come with a request: DPoP (RFC 9449) with nonces of the service, and single use of
/// every JWT id. Refusals are OAuth errors (RFC 6749).
@NullMarked
package cn.yst.backend.proof;

import org.jspecify.annotations.NullMarked;

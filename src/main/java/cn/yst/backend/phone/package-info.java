/// What a phone opens after scanning: the steps of a sign-in, an invitation, a certification or an
/// association request.
///
/// Opening a page changes nothing; every step is a form post answered by a redirect, so that back,
/// reload and a second press show what was decided and never decide again.
@NullMarked
package cn.yst.backend.phone;

import org.jspecify.annotations.NullMarked;

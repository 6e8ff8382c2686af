/// The QR screen (04): a face check on the visitor's own phone, to sign in, to confirm who is
/// signed in, or to certify an account.
@NullMarked
package cn.yst.kiosk.facecheck;

import org.jspecify.annotations.NullMarked;

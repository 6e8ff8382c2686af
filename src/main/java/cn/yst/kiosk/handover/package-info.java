/// What a person hands to somebody's phone: the QR code of an invitation, of a request to certify
/// or of a request to share an account, watched while it is shown, and the list of all of them.
@NullMarked
package cn.yst.kiosk.handover;

import org.jspecify.annotations.NullMarked;

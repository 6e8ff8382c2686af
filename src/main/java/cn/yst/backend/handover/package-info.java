/// What a person hands to a phone by a QR code: invitations, certification requests, requests to
/// share an account. Each is a resource with a one-time link; nothing happens by opening it, and an
/// approval takes effect only together with a passed face check of the person it is for.
@NullMarked
package cn.yst.backend.handover;

import org.jspecify.annotations.NullMarked;

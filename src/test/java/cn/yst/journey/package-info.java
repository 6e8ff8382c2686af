/// The whole product: the client in a window, the service behind it on loopback, and a phone.
///
/// A journey opens a [Hall] (the service), stands before its [Terminal] (the client) and speaks
/// through its [Glass] (a finger and two eyes) or through pages such as [SignInPages]. The phone
/// walks its own pages: [PhonePages] without scripts, a [PhoneBrowser] where looks and scripts
/// matter. Where no screen is part of the journey it is a `FakePhone` on the bare wire.
@NullMarked
package cn.yst.journey;

import org.jspecify.annotations.NullMarked;

/// The whole product: the client in a window, the service behind it on loopback, and a phone.
///
/// A journey opens a [Hall] (the service), stands before its [Terminal] (the client) and speaks
/// through its [Glass] (a finger and two eyes) or through pages such as [SignInPages]. The phone is
/// a [PhoneBrowser] where its pages are part of the journey, else a `FakePhone` over HTTP.
@NullMarked
package cn.yst.journey;

import org.jspecify.annotations.NullMarked;

/// Work off the screen's thread: a [Background] for the program, a [Scope] for each screen, a [Job]
/// for each call. A closed scope delivers nothing more, so a late answer is dropped in one place.
@NullMarked
package cn.yst.kiosk.concurrent;

import org.jspecify.annotations.NullMarked;

/// The agents of an account (08), and inviting one (09). The service says who may do what; every
/// change needs a fresh face check, which is asked for only when the service does.
@NullMarked
package cn.yst.kiosk.agent;

import org.jspecify.annotations.NullMarked;

/// Business matters: which there are, which are locked on an account and how to unlock them.
@NullMarked
package cn.yst.backend.matter;

import org.jspecify.annotations.NullMarked;

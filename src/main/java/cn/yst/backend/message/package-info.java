/// Messages to persons: one for each event and person, written in the transaction of the event.
@NullMarked
package cn.yst.backend.message;

import org.jspecify.annotations.NullMarked;

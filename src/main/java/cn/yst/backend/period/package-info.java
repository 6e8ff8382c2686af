/// Days and periods of authority, on the calendar of Guangdong.
@NullMarked
package cn.yst.backend.period;

import org.jspecify.annotations.NullMarked;

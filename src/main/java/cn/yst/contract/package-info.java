/// What crosses the wire between kiosk, phone and service: values, enums and the one JSON set-up.
@NullMarked
package cn.yst.contract;

import org.jspecify.annotations.NullMarked;

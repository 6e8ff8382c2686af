/// Text messages to phones that are registered for persons.
@NullMarked
package cn.yst.backend.sms;

import org.jspecify.annotations.NullMarked;

/// Feedback with its history, and ratings that know no person.
@NullMarked
package cn.yst.backend.feedback;

import org.jspecify.annotations.NullMarked;

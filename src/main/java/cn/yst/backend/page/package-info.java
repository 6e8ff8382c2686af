/// Web pages of the service: templates that escape by default, words in two languages, style sheet,
/// script and icons. Features bring their own templates and word files and know nothing of the
/// template library.
@NullMarked
package cn.yst.backend.page;

import org.jspecify.annotations.NullMarked;

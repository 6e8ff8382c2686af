/// The business code (粤商码): a signed word, good for a minute, that says for whom its holder acts.
@NullMarked
package cn.yst.backend.businesscode;

import org.jspecify.annotations.NullMarked;

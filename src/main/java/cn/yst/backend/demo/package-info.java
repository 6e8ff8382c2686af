/// Invented data of the demonstration: people, the register of enterprises, and the story of the
/// login guide. Nothing here is a real person or a real enterprise's data.
@NullMarked
package cn.yst.backend.demo;

import org.jspecify.annotations.NullMarked;

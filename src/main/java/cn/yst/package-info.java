/// 粤商通自助终端 (YST Kiosk): the kiosk client, the reference service, and what they share.
@NullMarked
package cn.yst;

import org.jspecify.annotations.NullMarked;

/// The reference service: it speaks the kiosk's protocol over loopback HTTP and keeps everything in
/// one SQL database.
@NullMarked
package cn.yst.backend;

import org.jspecify.annotations.NullMarked;

/// A picture of every screen in every sample state, language, panel and display mode, written by
/// `mvn -Pgallery` to `target/gallery`. The pictures are for eyes; the samples are the same states
/// that tests use. A feature adds a class of [cn.yst.gallery.Samples] whose name ends with
/// `Samples`; nothing else is needed.
///
/// `mvn -Pgallery -Dgallery.only=home` draws only samples whose name contains `home`;
/// `-Dgallery.all` draws each sample on both panels and in every display mode, too.
@NullMarked
package cn.yst.gallery;

import org.jspecify.annotations.NullMarked;

/// Persons who were proved by a face check; name, ID number and phone are sealed.
@NullMarked
package cn.yst.backend.person;

import org.jspecify.annotations.NullMarked;

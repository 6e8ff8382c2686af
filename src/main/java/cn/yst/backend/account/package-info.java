/// Enterprise accounts and their people: who belongs to which account until when, what state it is
/// in, and who may do what with it.
@NullMarked
package cn.yst.backend.account;

import org.jspecify.annotations.NullMarked;

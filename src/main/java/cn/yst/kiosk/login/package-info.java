/// How a visitor comes in: the privacy notice and the choice of proof (02), who they say they are
/// (03, 03b), and the way to the staffed counter (24).
///
/// Ways without a face stand beside the face check with equal weight, because face recognition may
/// not be the only way where another serves the purpose (Measures for Security of Face Recognition
/// Applications, in force since 2025-06-01).
@NullMarked
package cn.yst.kiosk.login;

import org.jspecify.annotations.NullMarked;

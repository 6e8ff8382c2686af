/// Certification of an account: by the legal representative in person, or by their phone on the
/// applicant's request (login guide, 企业账户认证).
@NullMarked
package cn.yst.backend.certification;

import org.jspecify.annotations.NullMarked;

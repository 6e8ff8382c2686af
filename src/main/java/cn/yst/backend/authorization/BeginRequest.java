package cn.yst.backend.authorization;

import cn.yst.backend.proof.OAuthException;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.IdNumber;
import cn.yst.contract.Json;
import cn.yst.contract.SignInPurpose;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import com.google.gson.JsonParseException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A checked device authorization request.
///
/// @param codeChallenge S256 challenge (RFC 7636), 43 characters
/// @param detail the one authorization detail
/// @param proof how the person is to be proved
/// @param consent to the privacy notice, and to the face check where that was asked at the kiosk
/// @param dpopJkt thumbprint of the key the token is to be bound to, if named already
record BeginRequest(
    String codeChallenge,
    String scope,
    AuthorizationDetail detail,
    Proof proof,
    FaceConsent consent,
    @Nullable String dpopJkt) {
  static final String SCOPE = "visitor";
  private static final Pattern BASE64URL_256 = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int GUARDIAN_AGE = 14;
  private static final int LONGEST_ID = 64;

  /// @param provenJkt from a DPoP header, if there was one
  /// @throws OAuthException naming what is wrong
  static BeginRequest of(Map<String, String> form, @Nullable String provenJkt, LocalDate today) {
    String challenge = form.getOrDefault("code_challenge", "");
    if (!"S256".equals(form.get("code_challenge_method"))
        || !BASE64URL_256.matcher(challenge).matches()) {
      throw OAuthException.invalidRequest("code_challenge with method S256 is required");
    }
    if (!form.getOrDefault("scope", SCOPE).equals(SCOPE)) {
      throw OAuthException.of("invalid_scope", "The scope is not offered");
    }
    AuthorizationDetail detail = detail(form.getOrDefault("authorization_details", ""));
    FaceConsent consent = detail.consent();
    if (consent == null) {
      throw invalidDetails("Consent is required");
    }
    switch (detail.type()) {
      case HALL_LOGIN -> checkSubject(detail, today);
      case STEP_UP -> checkNoSubject(detail);
      case ENTERPRISE_CERTIFICATION -> {
        checkNoSubject(detail);
        checkAccount(detail);
      }
    }
    return new BeginRequest(
        challenge,
        SCOPE,
        detail,
        proof(detail, consent),
        consent,
        jkt(form.get("dpop_jkt"), provenJkt));
  }

  /// Whoever has not agreed to the face check is proved by the card that was read, or not at all.
  /// Somebody who is signed in agrees on the phone alone.
  private static Proof proof(AuthorizationDetail detail, FaceConsent consent) {
    Subject subject = detail.subject();
    if (consent.face() || subject == null) {
      return Proof.FACE;
    }
    if (subject.source() != SubjectSource.CARD) {
      throw invalidDetails("Consent to the face check is required");
    }
    return Proof.CARD;
  }

  /// The types that can begin.
  static List<String> types() {
    return Arrays.stream(SignInPurpose.values())
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static AuthorizationDetail detail(String json) {
    try {
      AuthorizationDetail[] details = Json.read(json, AuthorizationDetail[].class);
      if (details.length != 1 || details[0] == null) {
        throw invalidDetails("Exactly one authorization detail is required");
      }
      return details[0];
    } catch (JsonParseException e) {
      throw invalidDetails("The authorization details are malformed");
    }
  }

  private static void checkSubject(AuthorizationDetail detail, LocalDate today) {
    var subject = detail.subject();
    if (subject == null) {
      throw invalidDetails("The subject is required");
    }
    LocalDate birth = new IdNumber(subject.idNumber()).birthDate();
    if (birth.isAfter(today)) {
      throw invalidDetails("The birth date has not come yet");
    }
    if (birth.plusYears(GUARDIAN_AGE).isAfter(today)) {
      throw invalidDetails("A guardian's consent is needed: staffed counter");
    }
  }

  private static void checkNoSubject(AuthorizationDetail detail) {
    if (detail.subject() != null) {
      throw invalidDetails("Only a sign-in names a subject");
    }
  }

  private static void checkAccount(AuthorizationDetail detail) {
    String account = detail.accountId();
    if (account == null || account.isBlank() || account.length() > LONGEST_ID) {
      throw invalidDetails("The account is required");
    }
  }

  private static @Nullable String jkt(@Nullable String named, @Nullable String proven) {
    if (named != null && !BASE64URL_256.matcher(named).matches()) {
      throw OAuthException.invalidRequest("dpop_jkt is no thumbprint");
    }
    if (named != null && proven != null && !named.equals(proven)) {
      throw OAuthException.of("invalid_dpop_proof", "dpop_jkt names another key");
    }
    return named == null ? proven : named;
  }

  private static OAuthException invalidDetails(String description) {
    return OAuthException.of("invalid_authorization_details", description);
  }
}

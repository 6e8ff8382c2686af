package cn.yst.backend.face;

import cn.yst.contract.FaceOutcome;
import java.time.Instant;

/// Compares the face before the phone with one identity, one to one. The only way to a face
/// service; the phone supplies nothing but the face.
public interface FaceVerifier {

  /// Whether this is a simulation, which every page must say.
  boolean simulated();

  /// Whether the service promises to delete what it saw at once; only then do pages say so.
  default boolean deletesAtOnce() {
    return false;
  }

  /// Runs one comparison and waits for its result.
  Result verify(Question question);

  /// What is asked.
  ///
  /// @param transaction id of this comparison, used once
  /// @param nonce that the result must repeat: digest of authorization, purpose and kiosk
  /// @param phoneId whose camera looks
  /// @param name the service's own copy
  /// @param idNumber the service's own copy
  record Question(String transaction, String nonce, String phoneId, String name, String idNumber) {
    /// Says the transaction only.
    @Override
    public String toString() {
      return "Question[" + transaction + "]";
    }
  }

  /// What was found.
  ///
  /// @param transaction as asked
  /// @param nonce as asked
  /// @param at when it was found
  record Result(String transaction, String nonce, FaceOutcome outcome, Instant at) {}
}

package cn.yst.kiosk.device.scan;

import cn.yst.contract.CreditCode;
import cn.yst.contract.PersonalNumbers;
import cn.yst.kiosk.device.Scan;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a code may say.
///
/// ```
/// slip    = "YST-SLIP:" 8 digits
/// licence = code | address | labelled
/// address = "http" ["s"] "://" … code …           the code stands alone between delimiters
/// labelled = parts, parted by line ends, ";" "；" "," or "，"
///            one of them ["统一社会"] "信用代码" (":" | "：") code
///            maybe one ["企业" | "单位"] "名称" (":" | "：") name
/// ```
///
/// Blanks and line ends around the whole, such as a scanner's suffix, do not matter.
///
/// A text with two different codes is refused: it would be a guess which one is meant.
public final class ScanGrammar {
  /// The longest code that is read; a QR code of version 40 holds little more.
  public static final int LONGEST = 2048;

  private static final Pattern SLIP = Pattern.compile("YST-SLIP:([0-9]{8})");
  private static final Pattern CODE =
      Pattern.compile("(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])");
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");
  private static final Pattern LABELLED_CODE =
      Pattern.compile("信用代码\\s*[:：]\\s*([0-9A-Z]{18})(?![0-9A-Za-z])");
  private static final Pattern AROUND = Pattern.compile("^[ \r\n]+|[ \r\n]+$");
  private static final Pattern LABELLED_NAME =
      Pattern.compile(
          "(?:^|[\\n;；,，])\\s*(?:企业|单位)?名称\\s*[:：]\\s*"
              + "([\\p{IsHan}\\p{IsLatin}0-9()（）·&+\\-]{2,60})\\s*(?=$|[\\n;；,，])");

  private ScanGrammar() {}

  /// Reads a code as it came.
  public static Scan read(byte[] burst) {
    if (burst.length > LONGEST) {
      return new Scan.Refused();
    }
    return text(burst).map(ScanGrammar::read).orElseGet(Scan.Refused::new);
  }

  /// Reads a code's text.
  public static Scan read(String raw) {
    String text = AROUND.matcher(raw).replaceAll("");
    if (text.length() > LONGEST || hasControl(text)) {
      return new Scan.Refused();
    }
    Matcher slip = SLIP.matcher(text);
    if (slip.matches()) {
      return new Scan.SlipNumber(slip.group(1));
    }
    if (CODE.matcher(text).matches() || ADDRESS.matcher(text).matches()) {
      return licence(CODE.matcher(text), 0, Optional.empty());
    }
    Matcher name = LABELLED_NAME.matcher(text);
    return licence(
        LABELLED_CODE.matcher(text),
        1,
        name.find() ? Optional.of(name.group(1)) : Optional.empty());
  }

  private static Scan licence(Matcher codes, int group, Optional<String> name) {
    Optional<String> only = Optional.empty();
    while (codes.find()) {
      String code = codes.group(group);
      if (only.filter(c -> !c.equals(code)).isPresent()) {
        return new Scan.Refused();
      }
      only = Optional.of(code);
    }
    // A person's number must not be taken for a credit code and stand on the screen.
    return only.filter(code -> !PersonalNumbers.isIdNumber(code))
        .flatMap(ScanGrammar::creditCode)
        .<Scan>map(code -> new Scan.Licence(code, name))
        .orElseGet(Scan.Refused::new);
  }

  private static Optional<CreditCode> creditCode(String code) {
    try {
      return Optional.of(new CreditCode(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Line ends part a text; every other control character has no business in one.
  private static boolean hasControl(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL -> c != '\n' && c != '\r';
                  case Character.FORMAT,
                      Character.PRIVATE_USE,
                      Character.SURROGATE,
                      Character.UNASSIGNED ->
                      true;
                  default -> false;
                });
  }

  /// Codes are printed in UTF-8, older ones in GB 18030.
  private static Optional<String> text(byte[] burst) {
    return text(burst, StandardCharsets.UTF_8).or(() -> text(burst, Charset.forName("GB18030")));
  }

  private static Optional<String> text(byte[] burst, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(burst)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

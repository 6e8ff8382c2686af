package cn.yst;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// A test that needs programs of the machine, by their names on the path. Where one is missing the
/// test is skipped by name; with the system property `yst.require-all=true` it fails instead, so
/// that nothing is skipped unseen.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresTool.Condition.class)
public @interface RequiresTool {
  /// Names of the programs.
  String[] value();

  /// Looks for the programs on the path.
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return AnnotationSupport.findAnnotation(context.getElement(), RequiresTool.class)
          .map(needed -> evaluate(needed.value()))
          .orElseGet(() -> ConditionEvaluationResult.enabled("needs no tool"));
    }

    private static ConditionEvaluationResult evaluate(String[] tools) {
      return Arrays.stream(tools)
          .filter(tool -> !present(tool))
          .findFirst()
          .map(Condition::missing)
          .orElseGet(() -> ConditionEvaluationResult.enabled("all tools are here"));
    }

    private static ConditionEvaluationResult missing(String tool) {
      if (Boolean.getBoolean("yst.require-all")) {
        throw new IllegalStateException(
            "this run must skip nothing, but " + tool + " is not on the path");
      }
      return ConditionEvaluationResult.disabled(tool + " is not on the path");
    }

    private static boolean present(String tool) {
      return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    }
  }
}

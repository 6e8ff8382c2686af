package cn.yst.kiosk.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A POST that may be sent twice without harm although it carries no [ActionKey].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Repeatable {}

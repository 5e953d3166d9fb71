package org.confidant;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a handler takes from a query or a form, whatever its page shows. */
public final class WhatItTakes {

    private WhatItTakes() {}

    /** Whether anything in it can be words, and not a number, a day or a choice. */
    public static boolean words(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        ? parameter.getParameterType().equals(String.class)
                        : parameter.hasParameterAnnotation(ModelAttribute.class)
                                && hasWords(parameter.getParameterType()));
    }

    private static boolean hasWords(Class<?> form) {
        return Optional.ofNullable(form.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .anyMatch(field -> field.getType().equals(String.class) || isAForm(field) && hasWords(field.getType()));
    }

    /** The names under which it takes something. */
    static Stream<String> of(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).flatMap(WhatItTakes::of);
    }

    private static Stream<String> of(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            var name = asked.name().isEmpty() ? asked.value() : asked.name();
            return Stream.of(name.isEmpty() ? parameter.getParameter().getName() : name);
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? fields("", parameter.getParameterType())
                : Stream.empty();
    }

    private static Stream<String> fields(String prefix, Class<?> form) {
        return Optional.ofNullable(form.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .flatMap(field -> isAForm(field)
                        ? fields(prefix + field.getName() + ".", field.getType())
                        : Stream.of(prefix + field.getName()));
    }

    /** One within another, and no typed id. */
    private static boolean isAForm(RecordComponent field) {
        return field.getType().getSimpleName().endsWith("Form");
    }
}

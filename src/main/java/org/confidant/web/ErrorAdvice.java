package org.confidant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.TypedId;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** How the ways to be told no become answers. What is not named here goes to {@link ErrorPage} with its status alone. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    /** Words, not ids, choices or dates; and never a password. */
    private static final Pattern WORDS = Pattern.compile("\\S+\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|code|token|csrf).*");

    private final MessageSource messages;

    ErrorAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView notVisible(NotVisibleException absent) {
        return ErrorView.of(404);
    }

    /** What is named by no id, or by one that is none, is not there; another parameter of a wrong kind is a bad question. */
    @ExceptionHandler
    ModelAndView wrongKind(MethodArgumentTypeMismatchException mismatch) {
        return ErrorView.of(names(mismatch.getParameter()) ? 404 : 400);
    }

    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException missing) {
        var parameter = missing.getMethodParameter();
        return ErrorView.of(parameter != null && names(parameter) ? 404 : 400);
    }

    private static boolean names(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                || TypedId.class.isAssignableFrom(parameter.getParameterType());
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refusal, HttpServletRequest request) {
        var status = refusal.kind() == RefusedException.Kind.NOT_YOURS ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
        var sentence =
                messages.getMessage(refusal.messageKey(), refusal.arguments(), null, LocaleContextHolder.getLocale());
        return ErrorView.refused(status, sentence, typed(request));
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException clash, HttpServletRequest request) {
        return ErrorView.changedMeanwhile(typed(request));
    }

    /** The database, the last guard, said no where two were faster than the rule. Its details stay out of the log: they quote rows. */
    @ExceptionHandler
    ModelAndView guarded(DataIntegrityViolationException clash, HttpServletRequest request) {
        LOG.warn("{} {} met a constraint: {}", request.getMethod(), request.getRequestURI(), constraint(clash));
        return ErrorView.changedMeanwhile(typed(request));
    }

    private static String constraint(DataIntegrityViolationException clash) {
        return clash.getCause() instanceof ConstraintViolationException violation
                        && violation.getConstraintName() != null
                ? violation.getConstraintName()
                : clash.getClass().getSimpleName();
    }

    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !SECRET.matcher(field.getKey()).matches())
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(value -> WORDS.matcher(value).matches())
                .toList();
    }
}

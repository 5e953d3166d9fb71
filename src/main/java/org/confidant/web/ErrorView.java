package org.confidant.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** The one page for everything that went wrong: what is, then what can be done; never how it happened inside. */
final class ErrorView {

    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500);

    private ErrorView() {}

    /** What can be said about a status alone. */
    static ModelAndView of(int status) {
        return page(status, key(status), null, List.of());
    }

    /** The form was open for longer than the session, or comes from elsewhere. */
    static ModelAndView openTooLong() {
        return page(403, "stale", null, List.of());
    }

    /** Somebody else was faster: what was typed is shown, so that nothing is lost. */
    static ModelAndView changedMeanwhile(List<String> typed) {
        return page(409, "changed", null, typed);
    }

    /** A rule said no, in its own sentence. */
    static ModelAndView refused(HttpStatus status, @Nullable String sentence, List<String> typed) {
        return page(status.value(), key(status.value()), sentence, typed);
    }

    private static ModelAndView page(int status, String key, @Nullable String sentence, List<String> typed) {
        var page = new ModelAndView("error");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("key", "web.error." + key);
        page.addObject("sentence", sentence);
        page.addObject("typed", typed);
        return page;
    }

    private static String key(int status) {
        var said = SAID.contains(status) ? status : status < 500 ? 400 : 500;
        return Integer.toString(said);
    }
}

package org.confidant.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before or beside a controller: unknown paths, filters, uploads too large, and what nobody foresaw. */
@Controller
class ErrorPage implements ErrorController {

    /** Set where a form's token was missing or old: nearly always a page that was open too long. */
    static final String STALE_FORM = ErrorPage.class.getName() + ".stale";

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        if (request.getAttribute(STALE_FORM) != null) {
            return ErrorView.openTooLong();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ErrorView.of(status)
                : ErrorView.of(404);
    }
}

package org.confidant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A missing or old form token is nearly always a page that was open too long, and its answer says how to go on. */
@Component
class StaleForm implements AccessDeniedHandler {

    static final String ATTRIBUTE = StaleForm.class.getName();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            request.setAttribute(ATTRIBUTE, true);
        }
        if (!response.isCommitted()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}

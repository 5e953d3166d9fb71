package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where somebody wanted to go before they were asked to sign in. A path, no more: the whole request, as is usual, would put what
 * was typed, and every cookie, into the session's row.
 */
@Component
class WantedPath implements RequestCache {

    private static final String ATTRIBUTE = "confidant.wanted";
    private static final int LONGEST = 300;

    /** Within this application. */
    Optional<String> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String path
                ? Optional.of(path)
                : Optional.empty();
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (HttpMethod.GET.matches(request.getMethod()) && path.length() <= LONGEST && !path.startsWith("//")) {
            request.getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        // The session ends when the person signs in, and takes the path with it
    }
}

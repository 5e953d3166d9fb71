package org.confidant.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.confidant.people.Viewers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever has left since they signed in. */
class OnlyThoseStillHere extends OncePerRequestFilter {

    private final Viewers viewers;

    OnlyThoseStillHere(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && viewers.of(request, signedIn.getName()).isEmpty()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}

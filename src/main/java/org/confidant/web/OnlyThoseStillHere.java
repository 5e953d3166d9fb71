package org.confidant.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.confidant.account.SignedInAt;
import org.confidant.people.Viewers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever has left since they signed in, and everybody a week after they did. */
class OnlyThoseStillHere extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Viewers viewers;
    private final Clock clock;

    OnlyThoseStillHere(Viewers viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var session = Optional.ofNullable(request.getSession(false));
        if (signedIn != null
                && (viewers.of(request, signedIn.getName()).isEmpty()
                        || session.filter(this::tooOld).isPresent())) {
            session.ifPresent(HttpSession::invalidate);
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean tooOld(HttpSession session) {
        return SignedInAt.of(session)
                .filter(at -> at.plus(LONGEST).isAfter(clock.instant()))
                .isEmpty();
    }
}

package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins a signed-in session: a new one, so that nobody can have laid its id or its form token in advance. Only the person's id and the time are kept. */
@Component
class SessionStart {

    private final SecurityContextRepository contexts;
    private final WantedPath wanted;
    private final Clock clock;

    SessionStart(SecurityContextRepository contexts, WantedPath wanted, Clock clock) {
        this.contexts = contexts;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** @return the path within this application that was asked for before the sign-in, or the home page */
    String begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var next = wanted.of(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SignedInAt.keep(request.getSession(), clock.instant());
        return next.orElse("/");
    }
}

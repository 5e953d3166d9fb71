package org.confidant.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;

/** Knows who asks: the signed-in name is the person's id, and everything else is read once per request, so never stale. */
@Component
public class Viewers {

    private static final String ATTRIBUTE = Viewers.class.getName();

    private final PeopleService people;

    Viewers(PeopleService people) {
        this.people = people;
    }

    /** Empty when nobody is signed in, or the person has left meanwhile. */
    public Optional<Viewer> of(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? Optional.empty() : of(request, principal.getName());
    }

    /** For the security chain, which knows the signed-in name before the request does. */
    public Optional<Viewer> of(HttpServletRequest request, String name) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known
                && known.id().toString().equals(name)) {
            return Optional.of(known);
        }
        var viewer = id(name).flatMap(people::viewer);
        viewer.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return viewer;
    }

    private static Optional<PersonId> id(String name) {
        try {
            return Optional.of(PersonId.of(name));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

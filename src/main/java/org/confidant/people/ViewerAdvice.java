package org.confidant.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the viewer into every page's model, for the layout; null while nobody is signed in. */
@ControllerAdvice
class ViewerAdvice {

    private final Viewers viewers;

    ViewerAdvice(Viewers viewers) {
        this.viewers = viewers;
    }

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(HttpServletRequest request) {
        return viewers.of(request).orElse(null);
    }
}

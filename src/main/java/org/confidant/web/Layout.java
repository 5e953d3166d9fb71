package org.confidant.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.people.Viewers;
import org.confidant.reading.RoomView;
import org.confidant.shared.Installation;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Puts {@code layout} on every request, so that pages and error pages alike find it. It is asked for only when a page is drawn.
 */
@Component
class Layout implements HandlerInterceptor {

    private static final String ATTRIBUTE = "layout";

    /** Pages of a room put it into their model, which is read as attributes when the page is drawn. */
    private static final String ROOM = "room";

    private final Viewers viewers;
    private final Navigation navigation;
    private final boolean demo;

    Layout(Viewers viewers, Navigation navigation, Environment environment) {
        this.viewers = viewers;
        this.navigation = navigation;
        this.demo = Installation.from(environment).demo();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        prepare(request);
        return true;
    }

    /** For answers that no handler gives: an unknown path has no interceptors. */
    void prepare(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new LazyContextVariable<LayoutView>() {
            @Override
            protected LayoutView loadValue() {
                return viewers.of(request)
                        .map(viewer -> view(request, viewer))
                        .orElseGet(() -> new LayoutView(null, null, List.of(), 0, demo));
            }
        });
    }

    private LayoutView view(HttpServletRequest request, Viewer viewer) {
        var room = request.getAttribute(ROOM) instanceof RoomView known ? known.id() : null;
        var menu = navigation.of(viewer, path(request), room);
        return new LayoutView(viewer.name(), viewer.initials(), menu.items(), menu.unread(), demo);
    }

    /** The path that was asked for, also when an error page answers. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }
}

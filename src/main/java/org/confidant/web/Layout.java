package org.confidant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Puts {@code layout} on every request, so that pages and error pages alike find it. It is asked for only when a page is drawn.
 */
@Component
class Layout implements HandlerInterceptor {

    private static final String ATTRIBUTE = "layout";

    private final boolean demo;

    Layout(@Value("${confidant.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        prepare(request);
        return true;
    }

    /** For answers that no handler gives: an unknown path has no interceptors. */
    void prepare(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new LayoutView(null, null, List.of(), demo));
    }
}

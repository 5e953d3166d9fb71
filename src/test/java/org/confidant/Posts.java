package org.confidant;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything of the application's own that answers a POST. */
public final class Posts {

    private Posts() {}

    /** Their handlers by the patterns of their paths. */
    public static Map<String, HandlerMethod> of(RequestMappingHandlerMapping mappings) {
        var posts = new TreeMap<String, HandlerMethod>();
        mappings.getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(path -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                        .filter(path -> handler.getBeanType().getPackageName().startsWith("org.confidant"))
                        .filter(path -> !path.startsWith("/test-"))
                        .forEach(path -> posts.put(path, handler)));
        return posts;
    }
}

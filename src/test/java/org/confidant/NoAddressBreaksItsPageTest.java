package org.confidant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.mentorship.ProposalService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a page can be asked with is asked for what it should not be, by somebody who may open it: never an error of ours. */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoAddressBreaksItsPageTest {

    private static final List<String> BAD =
            List.of("-1", "0", "abc", "99999999999999999999", "2147483647", "a%00b", "%F0%9F", "%25", "'", "");

    private final MockMvcTester mvc;
    private final Cast cast;
    private final RequestMappingHandlerMapping mappings;

    NoAddressBreaksItsPageTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            MovableClock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mvc = mvc;
        clock.reset();
        this.cast = new Cast(given, proposals, mvc);
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> noAddressBreaksItsPage() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("org.confidant"))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> pages(one.getKey(), one.getValue()));
    }

    private Stream<DynamicTest> pages(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .filter(path -> !path.startsWith("/test-"))
                .flatMap(path -> WhatItTakes.of(handler)
                        .map(field -> DynamicTest.dynamicTest(path + "?" + field, () -> check("GET " + path, field))));
    }

    private void check(String route, String field) {
        assertThat(status(route, Map.of())).as("with nothing bad").isLessThan(400);
        for (var bad : BAD) {
            assertThat(status(route, Map.of(field, bad))).as(bad).isLessThan(500);
        }
    }

    private int status(String route, Map<String, String> bad) {
        var asked = new HashMap<>(cast.query(route));
        asked.putAll(bad);
        var query = asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return mvc.get()
                .uri(URI.create(cast.path(route.substring("GET ".length())) + "?" + query))
                .with(user(cast.id(Cast.asker(route))))
                .exchange()
                .getResponse()
                .getStatus();
    }
}

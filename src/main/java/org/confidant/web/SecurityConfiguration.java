package org.confidant.web;

import java.time.Clock;
import java.util.function.Supplier;
import org.confidant.people.Viewer;
import org.confidant.people.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which path is open to whom. Everything is closed but what is named here; what else a person may see is decided where it is
 * looked up, through the viewer.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Its path is all that a mail program knows, and all that it takes; it comes without a session and without a form's token. */
    private static final String UNSUBSCRIPTION = "/unsubscriptions/*";

    private static final String[] OPEN = {
        "/sign-in",
        "/setup",
        "/invitations/*",
        UNSUBSCRIPTION,
        "/calendar/*.ics",
        "/assets/**",
        "/error",
        "/actuator/health",
        "/actuator/health/*"
    };

    /** For everybody but administrators these do not exist. */
    private static final RequestMatcher ADMINISTRATION = new OrRequestMatcher(
            paths("/people"),
            paths("/people/**"),
            paths("/audit"),
            paths("/audit/**"),
            paths("/mail"),
            paths("/mail/**"));

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Viewers viewers;
    private final Clock clock;

    SecurityConfiguration(Viewers viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SecurityContextRepository contexts, RequestCache wanted) {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(ADMINISTRATION)
                        .access(this::administrator)
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .addFilterBefore(new OnlyThoseStillHere(viewers, clock), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                                .accessDeniedHandler(denied()))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessUrl("/sign-in"))
                .headers(this::headers)
                .csrf(tokens -> tokens.ignoringRequestMatchers(paths(UNSUBSCRIPTION)))
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    private @Nullable AuthorizationResult administrator(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var signedIn = authentication.get();
        return new AuthorizationDecision(signedIn != null
                && viewers.of(context.getRequest(), signedIn.getName())
                        .filter(Viewer::administrator)
                        .isPresent());
    }

    private static AccessDeniedHandler denied() {
        return (request, response, exception) -> {
            var stale = exception instanceof CsrfException;
            if (stale) {
                request.setAttribute(ErrorPage.STALE_FORM, true);
            }
            var hidden = !stale && ADMINISTRATION.matches(request);
            response.sendError((hidden ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
        };
    }

    private static RequestMatcher paths(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}

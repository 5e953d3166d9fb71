package org.confidant.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.confidant.keys.MasterKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Remembers that a browser has signed in as an account before. It opens nothing: it only keeps strangers from slowing its owner down. */
@Component
class KnownDevice {

    private static final String NAME = "confidant-device";
    private static final Duration FOR = Duration.ofDays(180);

    private final byte[] key;

    KnownDevice(MasterKey master) {
        this.key = master.subkey("device", 32);
    }

    /** What marks this browser, when it has signed in as this account before. */
    Optional<String> of(HttpServletRequest request, String email) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && Tokens.same(mark(parts[0], email), parts[1]))
                .map(parts -> parts[0]);
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String email) {
        if (of(request, email).isEmpty()) {
            var random = Tokens.random();
            var cookie = ResponseCookie.from(NAME, random + "." + mark(random, email))
                    .path("/sign-in")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(FOR)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private String mark(String random, String email) {
        return Tokens.mark(key, random + "\n" + email.strip().toLowerCase(Locale.ROOT));
    }
}

package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.InvalidClassException;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/** Whoever writes a session's row does not thereby run code. */
class SessionContentTest {

    @Test
    void whatBelongsIntoASessionIsReadAgain() {
        var signedIn =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("somebody", null, List.of()));
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token");
        var flash = new FlashMap();
        flash.put("notice", "agreement.signed");
        flash.addTargetRequestParam("page", "1");
        flash.startExpirationPeriod(180);
        assertThat(again(signedIn)).isEqualTo(signedIn);
        assertThat(again(token)).usingRecursiveComparison().isEqualTo(token);
        assertThat(again(new CopyOnWriteArrayList<>(List.of(flash)))).isEqualTo(List.of(flash));
        assertThat(again("text")).isEqualTo("text");
    }

    static List<Object> strangers() {
        return List.of(URI.create("https://example.org"), new File("/etc/passwd"), BigInteger.TEN);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothingElseIsMadeFromIt(Object stranger) {
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> again(stranger))
                .withStackTraceContaining(InvalidClassException.class.getName());
    }

    private static Object again(Object value) {
        return SessionRow.again(value);
    }
}

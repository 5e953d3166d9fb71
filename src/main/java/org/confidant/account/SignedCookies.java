package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.confidant.keys.MasterKey;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: its id and a mark under a key from outside the database, so that whoever reads the sessions cannot
 * build the cookie of any. Over TLS its name keeps other hosts from setting it.
 */
@Component
class SignedCookies implements CookieSerializer {

    private final byte[] key;
    private final DefaultCookieSerializer plain = serializer("confidant", false);
    private final DefaultCookieSerializer secure = serializer("__Host-confidant", true);

    SignedCookies(MasterKey master) {
        this.key = master.subkey("session", 32);
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        var id = cookie.getCookieValue();
        var signed = new CookieValue(
                cookie.getRequest(),
                cookie.getResponse(),
                id == null || id.isEmpty() ? "" : id + "." + Tokens.mark(key, id));
        of(cookie.getRequest()).writeCookieValue(signed);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request).stream()
                .flatMap(value -> id(value).stream())
                .toList();
    }

    private Optional<String> id(String signed) {
        var dot = signed.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        var id = signed.substring(0, dot);
        return Tokens.same(Tokens.mark(key, id), signed.substring(dot + 1)) ? Optional.of(id) : Optional.empty();
    }

    private DefaultCookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseBase64Encoding(false);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(secure);
        serializer.setSameSite("Lax");
        return serializer;
    }
}

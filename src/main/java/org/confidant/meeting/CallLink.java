package org.confidant.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A place that is nothing but the address of a call. Only that is ever a link: another scheme could do something, and an address that
 * begins with a name before an @ leads to another server than it seems to.
 */
final class CallLink {

    private CallLink() {}

    /** The address; null where the place is anything else. */
    static @Nullable String in(String place) {
        try {
            var address = new URI(place);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null
                    ? place
                    : null;
        } catch (URISyntaxException words) {
            return null;
        }
    }
}

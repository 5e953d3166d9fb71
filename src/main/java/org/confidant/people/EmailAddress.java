package org.confidant.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an address looks like, and the one form that it is kept and compared in. */
final class EmailAddress {

    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*)(\\.[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*)+");

    private EmailAddress() {}

    static boolean valid(String address) {
        return address.length() <= 254
                && address.indexOf('@') <= 64
                && SHAPE.matcher(address).matches();
    }

    static String canonical(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("Amina", "Diallo", "amina", "diallo", "harbour", "example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "password12345678",
                "Passw0rd2026!!!!",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaaaaaa",
                "12345678901234567890",
                "AminaDiallo2026!",
                "confidant-mentor-2026",
                "summer2026winter2025",
                "zyxwvutsrqponmlkj",
                "1q2w3e4r5t6y7u8i",
                "1q2w3e4r5t6y7u8i9o0p",
                "q1w2e3r4t5y6u7i8",
                "qwertyuiopasdfghjklzxcvbnm",
                "!QAZ2wsx#EDC4rfv",
                "qazwsxedcrfvtgb",
                "zaq12wsxcde34rfv",
                "147258369147258",
                "thisismypassword",
                "iloveyousomuch1"
            })
    void whatEverybodyWouldTryIsRefused(String password) {
        assertThat(PasswordRules.wrong(password, OWN)).contains("account.password.guessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three otters under the pier",
                "Grüße aus dem Nebelwald um vier",
                "mein Fahrrad quietscht seit Ostern",
                "早上我在河边看见三只白鹭飞过去啦",
                "7fK!x2mQ9z#LwRt4"
            })
    void lengthAndOwnWordsAreEnough(String password) {
        assertThat(PasswordRules.wrong(password, OWN)).isEmpty();
    }

    @Test
    void fifteenCharactersAreTheLeastAndAHundredAndTwentyEightTheMost() {
        assertThat(PasswordRules.wrong("ottersunderpie", OWN)).contains("account.password.short");
        assertThat(PasswordRules.wrong("ottersunderpier", OWN)).isEmpty();
        assertThat(PasswordRules.wrong("otters under a pier ".repeat(7), OWN)).contains("account.password.long");
    }

    @Test
    void everyKeyboardsAccentIsTheSame() {
        assertThat(PasswordRules.normalized("cafe\u0301")).isEqualTo(PasswordRules.normalized("caf\u00e9"));
    }
}

package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sign-in page of a demonstration whose people are not there yet. */
class MovingInTest {

    private final SeatsToTry seats = mock();
    private final AccountService accounts = mock();
    private final MockMvcTester mvc = MockMvcTester.of(new SignInController(
            accounts,
            mock(),
            mock(),
            mock(),
            mock(),
            new StaticListableBeanFactory(Map.of("seats", seats)).getBeanProvider(SeatsToTry.class)));

    @Test
    void itSaysSoAndLooksAgainByItself() {
        when(seats.opening()).thenReturn(true);

        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .hasHeader("Refresh", "2")
                .hasViewName("account/moving-in");
    }

    @Test
    void nobodyIsToldThatAPasswordIsWrongWhichIsNotThereYet() {
        when(seats.opening()).thenReturn(true);

        assertThat(mvc.post().uri("/sign-in").param("email", "a@example.org").param("password", "x"))
                .hasRedirectedUrl("/sign-in");
        verifyNoInteractions(accounts);
    }

    @Test
    void onceTheyAreThereItIsTheSignInPage() {
        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .doesNotContainHeader("Refresh")
                .hasViewName("account/sign-in");
    }
}

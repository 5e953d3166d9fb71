package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class AttemptsTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void whatFailsKeepsNothingWaitingAndIsToldAtTheEnd() {
        assertThatThrownBy(() -> {
                    try (var attempts = new Attempts()) {
                        attempts.make(() -> done.add("first"));
                        attempts.make(() -> fail("second"));
                        attempts.make(() -> done.add("third"));
                        attempts.make(() -> fail("fourth"));
                        attempts.make(() -> done.add("fifth"));
                    }
                })
                .hasMessage("second")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("fourth"));
        assertThat(done).containsExactly("first", "third", "fifth");
    }

    @Test
    void whereNothingFailsNothingIsTold() {
        try (var attempts = new Attempts()) {
            attempts.make(() -> done.add("all"));
        }
        assertThat(done).containsExactly("all");
    }

    @Test
    void whereTheDatabaseDoesNotAnswerTheRestIsNotEvenTried() {
        assertThatThrownBy(() -> {
                    try (var attempts = new Attempts()) {
                        attempts.make(() -> {
                            throw new CannotCreateTransactionException("no connection");
                        });
                        attempts.make(() -> done.add("more"));
                    }
                })
                .isInstanceOf(CannotCreateTransactionException.class);
        assertThat(done).isEmpty();
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }
}

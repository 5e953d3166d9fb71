package org.confidant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.confidant.keys.MasterKey;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConfidantTest
class ApplicationStartsTest {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MasterKey masterKey;

    ApplicationStartsTest(JdbcClient jdbc, Clock clock, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.masterKey = masterKey;
    }

    @Test
    void theApplicationRunsAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("confidant_app");
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void timeStandsStillUntilATestMovesIt() {
        assertThat(clock.instant()).isEqualTo(MovableClock.START);
    }

    @Test
    void statementsAreCounted() throws Exception {
        assertThat(StatementCount.of(
                        () -> jdbc.sql("select 1").query(Integer.class).single()))
                .isEqualTo(1);
    }

    @Test
    void everyPurposeHasItsOwnKey() {
        assertThat(masterKey.subkey("vault", 32)).hasSize(32).isNotEqualTo(masterKey.subkey("sessions", 32));
    }
}

package org.confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.confidant.ConfidantTest;
import org.confidant.Databases;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is said stays: the rule in Java and the policy in SQL are two layers that say one thing. Here lives made up from a seed, of people
 * who come, go, return, write, rewrite and narrow, are read by both.
 */
@ConfidantTest
class RuleAndPolicyAgreeTest {

    private static final int STEPS = 40;

    private final VaultService vault;
    private final TransactionTemplate transaction;
    private final Databases databases;

    RuleAndPolicyAgreeTest(VaultService vault, TransactionTemplate transaction, Environment environment) {
        this.vault = vault;
        this.transaction = transaction;
        this.databases = new Databases(environment);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRuleAndThePolicyNameTheSameReaders(long seed) throws SQLException {
        var life = new Life(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            life.step();
        }
        var readers = byRule(life);
        assertThat(readers.keySet()).as("texts of seed %d", seed).isNotEmpty().isEqualTo(life.authors.keySet());
        try (var connection = databases.asApplication()) {
            connection.setAutoCommit(false);
            for (var person : life.people) {
                assertThat(byPolicy(connection, person, life.space))
                        .as("seed %d, %s", seed, person)
                        .isEqualTo(readableBy(person, readers));
            }
        }
    }

    private Map<SealedId, Readers> byRule(Life life) {
        var readers = new HashMap<SealedId, Readers>();
        life.people.forEach(author -> readers.putAll(vault.readersOf(author, life.textsOf(author))));
        return readers;
    }

    private static Set<SealedId> readableBy(PersonId person, Map<SealedId, Readers> readers) {
        return readers.keySet().stream()
                .filter(id -> readers.get(id).includes(person))
                .collect(Collectors.toSet());
    }

    private static Set<SealedId> byPolicy(Connection connection, PersonId person, SpaceId space) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("select set_config('app.viewer', ?, true)")
                .param(person.toString())
                .query()
                .singleRow();
        return jdbc
                .sql("select id from vault_item where space_id = ?")
                .param(space.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(SealedId::new)
                .collect(Collectors.toSet());
    }

    private final class Life {

        private final Random random;
        private final SpaceId space = transaction.execute(status -> vault.open(SpaceKind.MENTORSHIP, Scope.PROGRAM));
        private final List<PersonId> people = new ArrayList<>();
        private final Map<SealedId, PersonId> authors = new LinkedHashMap<>();

        Life(Random random) {
            this.random = random;
            for (var i = 0; i < 5; i++) {
                people.add(PersonId.next());
            }
            people.subList(0, 3).forEach(person -> admit(person, Seat.PARTICIPANT));
        }

        void step() {
            try {
                transaction.executeWithoutResult(status -> happen(random.nextInt(10)));
            } catch (RefusedException | NotVisibleException notAllowed) {
                // What may not happen does not happen: the next step goes on from there
            }
        }

        private void happen(int what) {
            switch (what) {
                case 0, 1 -> vault.admit(space, any(people), any(List.of(Seat.values())));
                case 2 -> vault.dismiss(space, any(people), any(List.of(Seat.values())));
                case 3, 4 -> {
                    var text = anyText();
                    vault.reseal(mostlyAuthorOf(text), text, "changed");
                }
                case 5 -> {
                    var text = anyText();
                    vault.narrow(mostlyAuthorOf(text), text, any(List.of(Scope.values())));
                }
                default -> write(any(people), any(people), any(List.of(Scope.values())));
            }
        }

        private void write(PersonId author, PersonId other, Scope scope) {
            var addressee = other.equals(author) || (scope != Scope.PAIR && random.nextBoolean()) ? null : other;
            var reach = scope == Scope.PAIR && addressee == null ? Scope.AUTHOR : scope;
            authors.put(vault.seal(new Sealing(space, author, reach, addressee, "note", "text")), author);
        }

        private void admit(PersonId person, Seat seat) {
            transaction.executeWithoutResult(status -> vault.admit(space, person, seat));
        }

        List<SealedId> textsOf(PersonId author) {
            return authors.keySet().stream()
                    .filter(id -> authors.get(id).equals(author))
                    .toList();
        }

        private SealedId anyText() {
            return authors.isEmpty() ? SealedId.next() : any(List.copyOf(authors.keySet()));
        }

        private PersonId mostlyAuthorOf(SealedId text) {
            return random.nextInt(4) == 0 ? any(people) : authors.getOrDefault(text, people.get(0));
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}

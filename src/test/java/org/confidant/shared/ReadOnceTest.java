package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.confidant.ConfidantTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ConfidantTest
class ReadOnceTest {

    private final List<String> asked = new ArrayList<>();
    private final ReadOnce<String, Integer> length = new ReadOnce<>(word -> {
        asked.add(word);
        return word.length();
    });
    private final PlatformTransactionManager transactions;

    ReadOnceTest(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Test
    void whatOneReadingAsksTwiceIsReadOnce() {
        reading(() -> {
            assertThat(length.of("otter")).isEqualTo(5);
            assertThat(length.of("pier")).isEqualTo(4);
            assertThat(length.of("otter")).isEqualTo(5);
        });
        assertThat(asked).containsExactly("otter", "pier");
    }

    @Test
    void theNextReadingAsksAnew() {
        reading(() -> length.of("otter"));
        reading(() -> length.of("otter"));
        assertThat(asked).containsExactly("otter", "otter");
    }

    @Test
    void whoMayWriteOrHasNoTransactionAlwaysAsksAnew() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            length.of("otter");
            length.of("otter");
            reading(() -> length.of("otter")); // a part of the writing one
        });
        length.of("pier");
        length.of("pier");
        assertThat(asked).containsExactly("otter", "otter", "otter", "pier", "pier");
    }

    @Test
    void aReadingOfItsOwnWithinAnotherKnowsNothingOfItAndTakesNothingFromIt() {
        reading(() -> {
            length.of("otter");
            readingOfItsOwn(() -> length.of("otter"));
            length.of("otter");
        });
        assertThat(asked).containsExactly("otter", "otter");
    }

    @Test
    void oneQuestionIsNotAnsweredWithTheAnswerToAnother() {
        var shouted = new ReadOnce<String, String>(word -> word + "!");
        reading(() -> {
            assertThat(length.of("otter")).isEqualTo(5);
            assertThat(shouted.of("otter")).isEqualTo("otter!");
        });
    }

    @Test
    void whatCouldNotBeReadIsAskedAgain() {
        var refusals = new ArrayList<String>();
        var refused = new ReadOnce<String, String>(word -> {
            refusals.add(word);
            throw new IllegalStateException(word);
        });
        reading(() -> {
            assertThatThrownBy(() -> refused.of("otter")).hasMessage("otter");
            assertThatThrownBy(() -> refused.of("otter")).hasMessage("otter");
        });
        assertThat(refusals).hasSize(2);
    }

    private void reading(Runnable parts) {
        reading(TransactionDefinition.PROPAGATION_REQUIRED, parts);
    }

    private void readingOfItsOwn(Runnable parts) {
        reading(TransactionDefinition.PROPAGATION_REQUIRES_NEW, parts);
    }

    private void reading(int propagation, Runnable parts) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        template.setPropagationBehavior(propagation);
        template.executeWithoutResult(status -> parts.run());
    }
}

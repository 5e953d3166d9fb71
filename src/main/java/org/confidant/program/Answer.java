package org.confidant.program;

import java.util.List;

/** What somebody answered by choosing. What they wrote is none: it stays in the vault. */
public sealed interface Answer {

    /** @param option its number, from 1 */
    record One(int option) implements Answer {

        @Override
        public List<Integer> numbers() {
            return List.of(option);
        }
    }

    /** @param options their numbers, in the order of the question */
    record Many(List<Integer> options) implements Answer {

        public Many {
            options = options.stream().distinct().sorted().toList();
        }

        @Override
        public List<Integer> numbers() {
            return options;
        }
    }

    /** @param figure from 1 to the top of the scale */
    record Scaled(int figure) implements Answer {

        @Override
        public List<Integer> numbers() {
            return List.of(figure);
        }
    }

    /** @param options their numbers, the most important one first; those that do not matter are not among them */
    record Ordered(List<Integer> options) implements Answer {

        public Ordered {
            options = options.stream().distinct().toList();
        }

        @Override
        public List<Integer> numbers() {
            return options;
        }
    }

    /** As they are kept. */
    List<Integer> numbers();

    /** @param numbers at least one; a single one where only one can be chosen */
    static Answer of(QuestionKind kind, List<Integer> numbers) {
        return switch (kind) {
            case ONE -> new One(numbers.get(0));
            case MANY -> new Many(numbers);
            case SCALE -> new Scaled(numbers.get(0));
            case ORDER -> new Ordered(numbers);
            case TEXT -> throw new IllegalArgumentException("Words are no numbers");
        };
    }

    /** Whether the question can be answered like this. */
    default boolean fits(QuestionText question) {
        return question.kind() != QuestionKind.TEXT
                && !numbers().isEmpty()
                && equals(of(question.kind(), numbers()))
                && numbers().stream().allMatch(number -> number >= 1 && number <= question.numbers());
    }
}

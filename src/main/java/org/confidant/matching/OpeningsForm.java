package org.confidant.matching;

import java.util.List;
import java.util.stream.Stream;
import org.confidant.matching.NextBestPage.ChosenPair;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who is asked.
 *
 * @param pair mentees and mentors, each as {@link ChosenPair} is written; null where nobody is chosen
 */
record OpeningsForm(@Nullable List<String> pair) {

    /** More than a page offers. */
    private static final int MOST = 100;

    /** Everybody who can be asked. */
    static OpeningsForm all(NextBestPage page) {
        return new OpeningsForm(page.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.offer()))
                .map(offer -> offer.pair().toString())
                .toList());
    }

    void check(Errors errors) {
        if (errors.hasFieldErrors("pair")) {
            return;
        }
        if (pair == null
                || pair.isEmpty()
                || pair.size() > MOST
                || !pair.stream().allMatch(OpeningsForm::readable)) {
            errors.rejectValue("pair", "matching.next.missing");
        }
    }

    List<ChosenPair> pairs() {
        return pair == null ? List.of() : pair.stream().map(ChosenPair::of).toList();
    }

    /** Whoever chose it sees it chosen. */
    public boolean chose(ChosenPair one) {
        return pair != null && pair.contains(one.toString());
    }

    private static boolean readable(String text) {
        try {
            ChosenPair.of(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}

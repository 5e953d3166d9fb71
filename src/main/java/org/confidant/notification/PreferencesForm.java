package org.confidant.notification;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.notification.Preferences.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be told by mail and in the inbox, and when no mail comes.
 *
 * @param mail null where nothing is ticked
 * @param inbox null where nothing is ticked
 */
record PreferencesForm(
        @Nullable Set<Kind> mail,
        @Nullable Set<Kind> inbox,
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietTo) {

    static PreferencesForm of(Set<Choice> wanted, QuietHours quiet) {
        return new PreferencesForm(
                kinds(wanted, Channel.MAIL), kinds(wanted, Channel.INBOX), quiet.begins(), quiet.ends());
    }

    Set<Choice> wanted() {
        return Stream.concat(choices(mail, Channel.MAIL), choices(inbox, Channel.INBOX))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    QuietHours quiet() {
        return new QuietHours(quietFrom, quietTo);
    }

    private static Stream<Choice> choices(@Nullable Set<Kind> kinds, Channel channel) {
        return kinds == null ? Stream.empty() : kinds.stream().map(kind -> new Choice(kind, channel));
    }

    private static Set<Kind> kinds(Set<Choice> wanted, Channel channel) {
        return wanted.stream()
                .filter(one -> one.channel() == channel)
                .map(Choice::kind)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}

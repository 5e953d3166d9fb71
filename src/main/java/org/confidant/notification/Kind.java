package org.confidant.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A kind of news: the page that it leads to, and how free a person is to hear it. Its words are the messages {@code
 * notification.<KIND>.subject}, {@code .text} and {@code .inbox}; none of them names anybody, or what anybody wrote.
 */
enum Kind {
    PROPOSAL_MADE("/proposals/{subject}", Trait.MANDATORY),
    PROPOSAL_WAITS("/proposals/{subject}"),
    REQUEST_MADE("/mentor-requests/{subject}"),
    REQUEST_WAITS("/mentor-requests/{subject}"),
    REQUEST_CLOSED("/mentor-requests/{subject}"),
    REQUEST_DECLINED("/mentor-requests/{subject}"),
    AGREEMENT_TO_SIGN("/mentorships/{subject}/agreement", Trait.MANDATORY),
    AGREEMENT_WAITS("/mentorships/{subject}/agreement"),
    AGREEMENT_IN_FORCE("/mentorships/{subject}/agreement"),
    AGREEMENT_MISSING("/programs/{place}/mentorships/{subject}"),
    MEETING_PLANNED("/meetings/{subject}"),
    MEETING_MOVED("/meetings/{subject}"),
    MEETING_CALLED_OFF("/meetings/{subject}"),
    OWN_MEETING("/meetings/{subject}", Trait.MAIL_ONLY),
    OWN_ROUTINE("/mentorships/{place}/routine", Trait.MAIL_ONLY),
    ROUTINE_SET_UP("/mentorships/{place}/routine"),
    ROUTINE_ENDED("/mentorships/{place}/routine"),
    MEETING_NEAR("/meetings/{subject}"),
    MEETING_TO_LOG("/meetings/{subject}"),
    MEETING_TO_CONFIRM("/meetings/{subject}"),
    COMMITMENT_NEAR("/mentorships/{place}/commitments"),
    FEEDBACK_ASKED("/mentorships/{place}/feedback"),
    FEEDBACK_GIVEN("/mentorships/{place}/feedback"),
    FEEDBACK_ACKNOWLEDGED("/mentorships/{place}/feedback", Trait.INBOX_ONLY),
    FEEDBACK_DUE("/mentorships/{subject}/feedback"),
    MEETING_DUE("/mentorships/{subject}"),
    DATE_ASKED("/mentorships/{subject}"),
    CONTACT_LAPSED("/mentorships/{subject}"),
    CONTACT_LAPSED_THERE("/programs/{place}/mentorships/{subject}"),
    CHECKPOINT("/mentorships/{subject}"),
    LAST_DAY_NEAR("/mentorships/{subject}/extensions"),
    LAST_DAY_PASSED("/mentorships/{subject}/extensions"),
    LAST_DAY_PASSED_THERE("/programs/{place}/mentorships/{subject}"),
    INACTIVE("/mentorships/{subject}"),
    INACTIVE_THERE("/programs/{place}/mentorships/{subject}"),
    MENTORSHIP_ENDED("/mentorships/{subject}"),
    MENTORSHIP_ENDED_THERE("/programs/{place}/mentorships/{subject}"),
    RULES_BROKEN_THERE("/programs/{subject}/rule-breaches"),
    PASSWORD_CHANGED("/account", Trait.MANDATORY, Trait.URGENT),
    DIGEST("/inbox", Trait.MAIL_ONLY, Trait.OPTIONAL);

    /** What sets a kind apart from the others. */
    enum Trait {
        /** Nobody can switch it off. */
        MANDATORY,
        /** Nobody gets it who did not ask for it. */
        OPTIONAL,
        /** Its mail does not wait until quiet hours are over. */
        URGENT,
        INBOX_ONLY,
        MAIL_ONLY
    }

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final Set<Trait> traits;

    Kind(String path, Trait... traits) {
        this.path = path;
        this.traits = Set.of(traits);
    }

    String path(About about) {
        return path.replace("{subject}", about.subject().toString()).replace("{place}", String.valueOf(about.place()));
    }

    boolean comesBy(Channel channel) {
        return !traits.contains(channel == Channel.MAIL ? Trait.INBOX_ONLY : Trait.MAIL_ONLY);
    }

    List<Channel> channels() {
        return Arrays.stream(Channel.values()).filter(this::comesBy).toList();
    }

    boolean mandatory() {
        return traits.contains(Trait.MANDATORY);
    }

    /** What holds for those who never chose. */
    boolean usual() {
        return !traits.contains(Trait.OPTIONAL);
    }

    boolean urgent() {
        return traits.contains(Trait.URGENT);
    }

    String message(String part) {
        return "notification." + name() + "." + part;
    }
}

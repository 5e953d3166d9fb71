package org.confidant.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confidant.concern.ConcernService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.Participant;
import org.confidant.notification.NotificationService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.web.LayoutView.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The main navigation: home for everyone, then what the viewer's role comes for. Every page asks, and so in one transaction. */
@Service
@Transactional(readOnly = true)
class Navigation {

    /** @param unread lines of the inbox */
    record Menu(List<NavigationItem> items, int unread) {}

    /** More do not fit beside each other; home shows them all. */
    private static final int MOST = 3;

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final ConcernService concerns;
    private final NotificationService notifications;
    private final Rooms rooms;

    Navigation(
            ProgramService programs,
            MentorshipService mentorships,
            ConcernService concerns,
            NotificationService notifications,
            Rooms rooms) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.concerns = concerns;
        this.notifications = notifications;
        this.rooms = rooms;
    }

    /** @param room the mentorship whose room the page is in */
    Menu of(Viewer viewer, String path, @Nullable MentorshipId room) {
        return new Menu(items(viewer, path, room), notifications.unread(viewer));
    }

    private List<NavigationItem> items(Viewer viewer, String path, @Nullable MentorshipId room) {
        var items = new ArrayList<NavigationItem>();
        items.add(item("/", "home", "home", path));
        items.addAll(rooms(viewer, path, room));
        if (viewer.administrator()) {
            items.add(item("/people", "people", "users", path));
        }
        if (programs.mayCreate(viewer)) {
            items.add(item("/programs", "programs", "route", path));
        }
        if (concerns.received(viewer)) {
            items.add(item("/concerns", "concerns", "inbox", path));
        }
        if (viewer.administrator()) {
            items.add(item("/mail", "mail", "inbox", path));
            items.add(item("/audit", "audit", "signature", path));
        }
        return List.copyOf(items);
    }

    /** One mentorship needs no name; several bear the name of the one whom one meets there, a circle of the first of them. */
    private List<NavigationItem> rooms(Viewer viewer, String path, @Nullable MentorshipId room) {
        var running = mentorships.of(viewer).stream()
                .filter(mentorship -> mentorship.state() != MentorshipState.ENDED)
                .limit(MOST)
                .toList();
        var names = running.size() < 2 ? Map.<MentorshipId, String>of() : names(viewer, running);
        return running.stream()
                .map(mentorship -> room(mentorship, names.get(mentorship.id()), path, room))
                .toList();
    }

    private Map<MentorshipId, String> names(Viewer viewer, List<MentorshipCard> running) {
        return rooms.others(
                viewer,
                running.stream()
                        .collect(toMap(
                                MentorshipCard::id,
                                mentorship -> mentorship.participants().stream()
                                        .map(Participant::person)
                                        .filter(person -> !person.equals(viewer.id()))
                                        .limit(1)
                                        .toList())));
    }

    private static NavigationItem room(
            MentorshipCard mentorship, @Nullable String name, String path, @Nullable MentorshipId room) {
        var to = "/mentorships/" + mentorship.id();
        var current = mentorship.id().equals(room) || below(to, path);
        var more = mentorship.participants().size() - 2;
        return new NavigationItem(to, "web.navigation.mentorship", "users", current, name, more);
    }

    private static NavigationItem item(String to, String key, String icon, String path) {
        return new NavigationItem(to, "web.navigation." + key, icon, below(to, path), null, 0);
    }

    private static boolean below(String to, String path) {
        return path.equals(to) || (!to.equals("/") && path.startsWith(to + "/"));
    }
}

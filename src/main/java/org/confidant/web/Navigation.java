package org.confidant.web;

import java.util.ArrayList;
import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.web.LayoutView.NavigationItem;
import org.springframework.stereotype.Component;

/** The main navigation: home for everyone, then what the viewer's role comes for. */
@Component
class Navigation {

    private final ProgramService programs;

    Navigation(ProgramService programs) {
        this.programs = programs;
    }

    List<NavigationItem> of(Viewer viewer, String path) {
        var items = new ArrayList<NavigationItem>();
        items.add(item("/", "home", "home", path));
        if (viewer.administrator()) {
            items.add(item("/people", "people", "users", path));
        }
        if (programs.mayCreate(viewer)) {
            items.add(item("/programs", "programs", "route", path));
        }
        if (viewer.administrator()) {
            items.add(item("/audit", "audit", "signature", path));
        }
        return List.copyOf(items);
    }

    private static NavigationItem item(String to, String key, String icon, String path) {
        var current = path.equals(to) || (!to.equals("/") && path.startsWith(to + "/"));
        return new NavigationItem(to, "web.navigation." + key, icon, current, null);
    }
}

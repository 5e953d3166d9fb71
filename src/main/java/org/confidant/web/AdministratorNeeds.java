package org.confidant.web;

import java.util.ArrayList;
import java.util.List;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer as one who runs the installation. */
@Component
class AdministratorNeeds {

    private final PeopleService people;
    private final ProgramService programs;

    AdministratorNeeds(PeopleService people, ProgramService programs) {
        this.people = people;
        this.programs = programs;
    }

    List<Need> of(Viewer viewer) {
        var needs = new ArrayList<Need>();
        if (viewer.administrator() && people.search("", 2).size() < 2) {
            needs.add(Need.of(Kind.IMPORT_PEOPLE, "/people/imports"));
        }
        if (viewer.administrator() && programs.visibleTo(viewer).isEmpty()) {
            needs.add(Need.of(Kind.CREATE_PROGRAM, "/programs/new"));
        }
        return needs;
    }
}

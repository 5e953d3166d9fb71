package org.confidant.people;

import java.util.List;

/** What HR's export says that a person can, wants to learn and speaks. */
public record Talents(List<String> skills, List<String> wantsToLearn, List<String> languages) {

    static final Talents NONE = new Talents(List.of(), List.of(), List.of());
}

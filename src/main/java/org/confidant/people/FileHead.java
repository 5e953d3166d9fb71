package org.confidant.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What HR systems call our columns: compared without case, accents, spaces and punctuation; the best name stands first. */
final class FileHead {

    private static final Map<ImportColumn, List<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ImportColumn.EMPLOYEE_ID,
                    List.of(
                            "employeeid",
                            "employeenumber",
                            "employeeno",
                            "employee",
                            "workerid",
                            "personnelnumber",
                            "personnelno",
                            "personnelid",
                            "staffid")),
            Map.entry(ImportColumn.GIVEN_NAME, List.of("givenname", "firstname", "forename", "given", "first")),
            Map.entry(ImportColumn.FAMILY_NAME, List.of("familyname", "lastname", "surname", "family", "last")),
            Map.entry(ImportColumn.EMAIL, List.of("email", "workemail", "emailaddress", "workemailaddress", "mail")),
            Map.entry(ImportColumn.JOB_TITLE, List.of("jobtitle", "title", "position", "job", "businesstitle")),
            Map.entry(ImportColumn.LEVEL, List.of("level", "joblevel", "grade", "jobgrade")),
            Map.entry(
                    ImportColumn.DEPARTMENT,
                    List.of(
                            "department",
                            "orgunit",
                            "organisationunit",
                            "organizationunit",
                            "organisationalunit",
                            "organizationalunit",
                            "team")),
            Map.entry(ImportColumn.LOCATION, List.of("location", "office", "site", "worklocation")),
            Map.entry(ImportColumn.TIME_ZONE, List.of("timezone")),
            Map.entry(ImportColumn.LANGUAGES, List.of("languages", "language")),
            Map.entry(ImportColumn.SKILLS, List.of("skills", "skill")),
            Map.entry(ImportColumn.WANTS_TO_LEARN, List.of("wantstolearn", "learninginterests")),
            Map.entry(ImportColumn.HIRED_ON, List.of("hiredon", "hiredate", "startdate", "dateofhire")),
            Map.entry(
                    ImportColumn.MANAGER_ID,
                    List.of(
                            "managerid",
                            "manageremployeeid",
                            "supervisorid",
                            "manageremail",
                            "managername",
                            "manager",
                            "reportsto",
                            "supervisor")),
            Map.entry(ImportColumn.STATUS, List.of("status", "employmentstatus", "employeestatus"))));
    private static final Set<String> WHOLE_NAMES =
            Set.of("name", "fullname", "employeename", "displayname", "workername");

    private FileHead() {}

    /** How well a name says that the column is this one: 0 is best, negative is not at all. */
    static int rank(ImportColumn column, String head) {
        return NAMES.getOrDefault(column, List.of()).indexOf(bare(head));
    }

    static boolean isWholeName(String head) {
        return WHOLE_NAMES.contains(bare(head));
    }

    private static String bare(String head) {
        return Folding.fold(head.replace("#", "number")).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

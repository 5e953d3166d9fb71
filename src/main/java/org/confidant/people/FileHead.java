package org.confidant.people;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                            "team",
                            "dept",
                            "deptname",
                            "departmentname")),
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
                            "linemanagerid",
                            "supervisorid",
                            "reportstoid",
                            "manageremail",
                            "linemanageremail",
                            "supervisoremail",
                            "managername",
                            "linemanagername",
                            "supervisorname",
                            "manager",
                            "linemanager",
                            "reportsto",
                            "supervisor")),
            Map.entry(ImportColumn.STATUS, List.of("status", "employmentstatus", "employeestatus")),
            Map.entry(
                    ImportColumn.NAME,
                    List.of(
                            "name",
                            "fullname",
                            "employeename",
                            "displayname",
                            "workername",
                            "lastfirst",
                            "lastnamefirstname",
                            "surnamefirstname",
                            "familynamegivenname",
                            "namelastfirst"))));

    private static final Set<String> FAMILY_FIRST =
            Set.of("lastfirst", "lastnamefirstname", "surnamefirstname", "familynamegivenname", "namelastfirst");

    private FileHead() {}

    /** Where each of our columns stands, as far as the names say it: a whole name is not looked for where there is a given one. */
    static Map<ImportColumn, Integer> places(List<String> heads) {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (var column : ImportColumn.values()) {
            claims(column, heads).stream().findFirst().ifPresent(place -> places.put(column, place));
        }
        if (places.containsKey(ImportColumn.GIVEN_NAME)) {
            places.remove(ImportColumn.NAME);
        }
        return places;
    }

    /** As the name of a column of full names says it. */
    static NameOrder nameOrder(String head) {
        return FAMILY_FIRST.contains(bare(head)) ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST;
    }

    /** Which columns could be this one by their names, best first. */
    static List<Integer> claims(ImportColumn column, List<String> heads) {
        var names = NAMES.getOrDefault(column, List.of());
        return IntStream.range(0, heads.size())
                .filter(place -> names.contains(bare(heads.get(place))))
                .boxed()
                .sorted(Comparator.comparingInt(place -> names.indexOf(bare(heads.get(place)))))
                .toList();
    }

    /** The same for first lines that name the same columns in the same order. */
    static String fingerprint(List<String> heads) {
        return Fingerprints.of(heads.stream().map(FileHead::bare).collect(Collectors.joining("\n")));
    }

    private static String bare(String head) {
        return Folding.fold(head.replace("#", "number")).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

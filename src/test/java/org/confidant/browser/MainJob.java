package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.confidant.MovableClock;

/** The whole line, from an empty database to feedback acknowledged, each of four people in a browser of their own. */
record MainJob(MovableClock clock, Visitor administrator, Visitor coordinator, Visitor mentor, Visitor mentee) {

    static final String PASSWORD = "three otters under the pier";
    private static final String ADMINISTRATOR = "ada.lund@meridian.example";
    private static final Employee COORDINATOR = new Employee("Rajesh Weber", "rajesh.weber@meridian.example");
    private static final Employee MENTOR = new Employee("Elif Bianchi", "elif.bianchi@meridian.example");
    static final Employee MENTEE = new Employee("Bianca Cohen", "bianca.cohen@meridian.example");

    private static final String PROGRAM = "Out of the Engine Room";

    private static final String PURPOSE = "Bianca wants out of the engine room";
    private static final String GOAL = "Chair the harbour round without notes";
    private static final String WHY = "My voice still shakes in front of the pilots";
    private static final String MEASURE = "Rounds chaired aloud";
    private static final String ENTRY = "The second round felt almost easy";
    private static final String OWN_ENTRY = "I nearly called in sick beforehand";
    private static final String PLACE = "The bench behind the boat shed";
    private static final String CHALLENGE = "How do I interrupt a director";
    private static final String NOTE = "Interrupting works with a question";
    private static final String OWN_NOTE = "She underrates herself badly";
    private static final String STRENGTH = "You asked before you answered";
    private static final String OPPORTUNITY = "Leave the silence alone a little longer";
    private static final String BACK_STRENGTH = "You never once looked at the clock";
    private static final String BACK_OPPORTUNITY = "Fewer sailing stories please";
    private static final String TAKEAWAY = "Count to five before speaking";

    private static final String BEGUN = "I tried it at the fuel dock and";
    private static final String MESSAGE = "I tried it at the fuel dock and they all went quiet";
    private static final String ANSWER = "Quiet is what a question sounds like";

    /** Every word of the two. */
    static final List<String> SAID = List.of(
            PURPOSE,
            GOAL,
            WHY,
            MEASURE,
            ENTRY,
            OWN_ENTRY,
            PLACE,
            CHALLENGE,
            NOTE,
            OWN_NOTE,
            STRENGTH,
            OPPORTUNITY,
            BACK_STRENGTH,
            BACK_OPPORTUNITY,
            TAKEAWAY,
            BEGUN,
            ANSWER);

    /** @param code that the log gives to whoever sets Confidant up */
    void walk(String code) {
        setUp(administrator, code);
        importPeople(administrator);
        settleIn(administrator, coordinator, COORDINATOR);
        settleIn(administrator, mentor, MENTOR);
        settleIn(administrator, mentee, MENTEE);
        setProgramUp(administrator);
        enrol(coordinator, MENTOR, "As mentor");
        enrol(coordinator, MENTEE, "As mentee");
        pair(coordinator);
        accept(mentee);
        accept(mentor);
        agree(mentee, mentor);
        setGoal(mentee);
        planMeeting(mentor);
        prepare(mentee);
        clock.advance(Duration.ofDays(3));
        logMeeting(mentor);
        sayHowFar(mentee);
        giveFeedback(mentor, "Give Bianca feedback", STRENGTH, OPPORTUNITY);
        giveFeedback(mentee, "Give Elif feedback", BACK_STRENGTH, BACK_OPPORTUNITY);
        acknowledge(mentee, STRENGTH, OPPORTUNITY);
        acknowledge(mentor, BACK_STRENGTH, BACK_OPPORTUNITY);
        writeToEachOther(mentee, mentor);
        eachSeesTheProgress(mentor, mentee);
        follow(coordinator);
    }

    private static void setUp(Visitor administrator, String code) {
        administrator.open("/");
        administrator.write("Code from the log", code);
        administrator.write("Given name", "Ada");
        administrator.write("Family name", "Lund");
        administrator.write("E-mail", ADMINISTRATOR);
        administrator.write("Password", PASSWORD);
        administrator.press("Make me the administrator");
        administrator.signIn(ADMINISTRATOR, PASSWORD);
    }

    private static void importPeople(Visitor administrator) {
        administrator.sees("Bring your people in");
        administrator.follow("Import people");
        administrator.upload("A file with people", Path.of("src/test/resources/exports/people-1200.csv"));
        administrator.press("Show what would happen");
        administrator.sees("Nothing of people-1200.csv is saved yet.");
        administrator.press("Save these people");
        administrator.sees("The people are saved.", "1,200 added, 0 changed, 0 refused.");
    }

    private static void settleIn(Visitor administrator, Visitor newcomer, Employee employee) {
        administrator.open("/people");
        administrator.write("Search", employee.name());
        administrator.press("Search");
        administrator.follow(employee.name());
        administrator.press("Make an invitation link");
        newcomer.open(administrator.reads("The link"));
        newcomer.write("Password", PASSWORD);
        newcomer.press("Keep this password");
        newcomer.signIn(employee.email(), PASSWORD);
        newcomer.sees("Nothing needs you here");
    }

    private void setProgramUp(Visitor administrator) {
        administrator.open("/");
        administrator.follow("Create a program");
        administrator.write("Name", PROGRAM);
        administrator.write("Begins", today().toString());
        administrator.write("Ends", today().plusMonths(9).toString());
        administrator.write("Clauses that no agreement may leave out", "What is said between us stays between us.");
        administrator.write("Their addresses", COORDINATOR.email());
        administrator.press("Create this program");
        administrator.sees("The program exists.");
    }

    private static void enrol(Visitor coordinator, Employee employee, String place) {
        coordinator.open("/programs");
        coordinator.follow(PROGRAM);
        coordinator.follow("Enrol people");
        coordinator.write("Name, address, job or department", employee.name());
        coordinator.press("Search");
        coordinator.follow(place, employee.name());
        coordinator.write("Topics", "Speaking up, Reading maps");
        coordinator.press("Enrol them");
        coordinator.sees("They hold their place now.");
    }

    private static void pair(Visitor coordinator) {
        coordinator.open("/");
        coordinator.follow("Find a mentor");
        coordinator.follow("Find a mentor", MENTEE.name());
        coordinator.sees("Shared: ", "Speaking up");
        coordinator.tick(MENTOR.name());
        coordinator.press("Ask both");
        coordinator.sees("Both are asked.");
    }

    private static void accept(Visitor participant) {
        participant.open("/");
        participant.follow("Look at it");
        participant.press("Yes, I would");
        participant.sees("yes");
    }

    private static void agree(Visitor mentee, Visitor mentor) {
        mentee.open("/");
        mentee.follow("Read the agreement");
        mentee.follow("Suggest another wording");
        mentee.write("Why we do this", PURPOSE);
        mentee.press("Keep this wording");
        sign(mentee);
        mentor.open("/");
        mentor.follow("Read it");
        mentor.sees(PURPOSE);
        sign(mentor);
        mentor.sees("Version 1 is in force");
    }

    private static void sign(Visitor participant) {
        participant.tick("I have read version 1 and I agree to it");
        participant.press("Sign version 1");
        participant.sees("You have signed.");
    }

    private static void setGoal(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Set a first goal");
        mentee.write("What you want to reach", GOAL);
        mentee.write("Why it matters to you", WHY);
        mentee.write("How you will know", MEASURE);
        mentee.write("Where you start", "0");
        mentee.write("Where you want to be", "6");
        mentee.press("Keep the goal");
        mentee.sees(GOAL, WHY, MEASURE);
    }

    private void planMeeting(Visitor mentor) {
        mentor.open("/");
        mentor.follow("Plan the next meeting");
        mentor.write("Day", today().plusDays(2).toString());
        mentor.write("Time", "14:00");
        mentor.write("Place or link", PLACE);
        mentor.press("Plan this meeting");
        mentor.sees("The meeting is planned.");
    }

    private static void prepare(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Open the agenda");
        mentee.sees(PLACE);
        mentee.write("Add an item", CHALLENGE);
        mentee.choose("Under", "CHALLENGE");
        mentee.press("Add");
        mentee.sees(CHALLENGE);
    }

    private void logMeeting(Visitor mentor) {
        mentor.open("/");
        mentor.follow("We met: log it");
        mentor.write("Shared note", NOTE);
        mentor.write("For you alone", OWN_NOTE);
        mentor.write("Day of the next meeting", today().plusDays(13).toString());
        mentor.write("Time of the next meeting", "14:00");
        mentor.press("Log this meeting");
        mentor.sees("The meeting is logged.", NOTE, OWN_NOTE);
    }

    private static void sayHowFar(Visitor mentee) {
        mentee.open("/");
        mentee.follow(GOAL);
        mentee.write(MEASURE + ", now", "2");
        mentee.write("What you think of it", ENTRY);
        mentee.tick("You and Elif");
        mentee.press("Keep this entry");
        mentee.write(MEASURE + ", now", "2");
        mentee.write("What you think of it", OWN_ENTRY);
        mentee.tick("Only you");
        mentee.press("Keep this entry");
        mentee.sees(ENTRY, OWN_ENTRY);
    }

    private static void giveFeedback(Visitor giver, String heading, String strength, String opportunity) {
        giver.open("/");
        giver.follow("Go to your room");
        giver.follow("Feedback");
        giver.sees(heading);
        giver.write("What went well", strength);
        giver.press("Give this feedback");
        giver.sees("Both halves belong to feedback.");
        assertThat(giver.reads("What went well")).isEqualTo(strength);
        assertThat(giver.focus()).isEqualTo("opportunities");
        giver.write("What could be stronger", opportunity);
        giver.press("Give this feedback");
        giver.sees("Given.", strength, opportunity);
    }

    private static void acknowledge(Visitor receiver, String strength, String opportunity) {
        receiver.open("/");
        receiver.follow("Read it");
        receiver.sees(strength, opportunity);
        receiver.write("What you take from it", TAKEAWAY);
        receiver.press("Acknowledge");
        receiver.sees("Acknowledged", TAKEAWAY);
    }

    private static void writeToEachOther(Visitor mentee, Visitor mentor) {
        mentee.open("/");
        mentee.follow("Go to your room");
        mentee.follow("All messages");
        mentee.write("Your message", BEGUN);
        mentee.press("Keep as a draft");
        assertThat(mentee.reads("Your message")).isEqualTo(BEGUN);
        mentee.write("Your message", MESSAGE);
        mentee.press("Send");
        mentee.sees(MESSAGE);
        assertThat(mentee.reads("Your message")).isEmpty();
        mentor.open("/");
        mentor.follow("Go to your room");
        mentor.follow("One new message");
        mentor.sees(MESSAGE, "New");
        mentor.write("Your message", ANSWER);
        mentor.press("Send");
        mentor.sees(MESSAGE, ANSWER);
    }

    private static void eachSeesTheProgress(Visitor mentor, Visitor mentee) {
        mentor.open("/");
        mentor.follow("Go to your room");
        mentor.follow(GOAL);
        mentor.sees(ENTRY);
        assertThat(mentor.source()).contains("From 0 on Monday 23 November to 2 on Thursday 26 November, aimed at 6.");
        assertThat(mentor.source()).doesNotContain(OWN_ENTRY);
        mentee.open("/");
        mentee.follow("Go to your room");
        mentee.follow("Read what you kept");
        mentee.sees(NOTE);
        assertThat(mentee.source()).doesNotContain(OWN_NOTE);
    }

    private static void follow(Visitor coordinator) {
        coordinator.open("/programs");
        coordinator.follow(PROGRAM);
        coordinator.follow("See the mentorships");
        coordinator.sees(MENTEE.name(), MENTOR.name(), "On track");
        coordinator.follow(MENTEE.name());
        coordinator.sees("Meetings held", "Every 2 weeks");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    record Employee(String name, String email) {}
}

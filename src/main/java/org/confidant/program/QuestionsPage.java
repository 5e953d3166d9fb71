package org.confidant.program;

import java.util.List;

/** What a program asks, in the order in which it does. */
record QuestionsPage(ProgramCard program, List<QuestionCard> questions) {}

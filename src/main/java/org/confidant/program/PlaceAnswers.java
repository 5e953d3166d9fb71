package org.confidant.program;

import java.util.List;
import org.confidant.reading.LockView;

/**
 * A program's questions as the page of a place shows them.
 *
 * @param sheet what is asked, and what is typed in answer; nothing where the viewer does not answer
 * @param said what was answered and is not asked here: by somebody else, or before
 * @param lock who would read what the viewer writes now
 */
record PlaceAnswers(AnswerSheet sheet, List<SaidAnswer> said, LockView lock) {}

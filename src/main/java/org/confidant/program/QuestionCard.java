package org.confidant.program;

import org.confidant.shared.QuestionId;

/** A question of a program, and what it says now. */
public record QuestionCard(QuestionId id, QuestionText text) {}

package org.confidant.program;

/** What a mentee tells their future mentor alone: working pattern, accessibility, whatever matters. */
public record Circumstances(String words) {}

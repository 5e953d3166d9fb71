package org.confidant.selfmatch;

/** Somebody else has changed how participants have their say since it was read. */
class StaleSayException extends RuntimeException {}

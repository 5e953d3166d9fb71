package org.confidant.shared;

import java.io.Serializable;

/**
 * What came of something, which a session keeps until the next page has said it. A session is read through a filter, which lets through
 * what bears this name and little else; plain words and numbers need no name.
 */
public interface ForTheNextPage extends Serializable {}

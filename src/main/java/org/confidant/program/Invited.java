package org.confidant.program;

/** What came of inviting several people: how many are invited now, and how many had been or take part already. */
record Invited(int now, int already) {}

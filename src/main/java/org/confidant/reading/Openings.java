package org.confidant.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.shared.SealedId;
import org.confidant.vault.Unsealed;

/** Who opened what was shown to a program: said by the module that keeps it. */
public interface Openings {

    /** The latest first, in one statement; absent is a text whose readings are not kept, and there is none for one that nobody opened. */
    Map<SealedId, List<Opening>> of(Collection<Unsealed> texts);
}

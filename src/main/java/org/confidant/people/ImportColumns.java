package org.confidant.people;

import java.util.Optional;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the columns of a file that waits are used for: as recognised, as said of such a file before, or as said now. For administrators. */
@Service
@Transactional
class ImportColumns {

    private final ImportRepository imports;
    private final ImportMemory memory;

    ImportColumns(ImportRepository imports, ImportMemory memory) {
        this.imports = imports;
        this.memory = memory;
    }

    /** Empty when the import is applied: its file is forgotten. */
    @Transactional(readOnly = true)
    public Optional<ColumnsPage> page(Viewer viewer, ImportId id) {
        Administrators.only(viewer);
        var file = imports.findById(id).orElseThrow(NotVisibleException::new);
        return file.isApplied() ? Optional.empty() : Optional.of(new ColumnsPage(file.asRecord(), file.file()));
    }

    /** Holds for this import, and for the next file with the same first line. */
    public void say(Viewer viewer, ImportId id, ImportChoices choices) {
        Administrators.only(viewer);
        var file = imports.findForUpdateById(id).orElseThrow(NotVisibleException::new);
        if (file.isApplied()) {
            throw applied();
        }
        file.read(choices);
        memory.keep(file.file().layout().heads(), choices);
    }

    static RefusedException applied() {
        return RefusedException.notNow("people.import.columns.applied");
    }
}

package org.confidant.people;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The one field of an upload. */
class UploadForm {

    private static final DataSize LARGEST = DataSize.ofMegabytes(5);

    private @Nullable MultipartFile file;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    void check(Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "people.import.file-missing");
        } else if (file.getSize() > LARGEST.toBytes()) {
            errors.rejectValue("file", "people.import.file-large");
        }
    }
}

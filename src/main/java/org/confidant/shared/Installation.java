package org.confidant.shared;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * How this Confidant was started.
 *
 * @param embedded on the embedded PostgreSQL, because no database of your own was named
 * @param demo with the demo company; what the embedded database does unless told otherwise
 * @param data the directory that holds the embedded database and its keys
 */
public record Installation(boolean embedded, boolean demo, Path data) {

    public static Installation from(Environment environment) {
        var embedded = environment.getProperty("spring.datasource.url", "").isBlank();
        var demo = environment.getProperty("confidant.demo", Boolean.class, embedded);
        return new Installation(embedded, demo, Path.of(environment.getProperty("confidant.data", "data")));
    }
}

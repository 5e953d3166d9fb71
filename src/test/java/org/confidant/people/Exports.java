package org.confidant.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** HR exports among the test resources, with ids and addresses that no other test has. */
final class Exports {

    private Exports() {}

    static String marked(String name, String mark) throws IOException {
        try (var file = Exports.class.getResourceAsStream("/exports/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\bM(\\d{5})\\b", "M$1" + mark)
                    .replaceAll("(?i)@meridian\\.example", "@" + mark + ".example");
        }
    }
}

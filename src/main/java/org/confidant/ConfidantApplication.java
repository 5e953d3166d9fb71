package org.confidant;

import org.confidant.postgres.EmbeddedPostgresInitializer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Confidant. Everything else is found from here, module by module. */
@SpringBootApplication
public class ConfidantApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(ConfidantApplication.class);
        application.addInitializers(new EmbeddedPostgresInitializer());
        application.run(args);
    }
}

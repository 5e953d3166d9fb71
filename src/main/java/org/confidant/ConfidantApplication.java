package org.confidant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Confidant. Everything else is found from here, module by module. */
@SpringBootApplication
public class ConfidantApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConfidantApplication.class, args);
    }
}

package org.confidant.account;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** The code that the log gives to whoever sets Confidant up. */
public class SetupCode {

    private static final String BEFORE = "enter this code: ";

    private final SetupService setup;

    SetupCode(SetupService setup) {
        this.setup = setup;
    }

    /** Has it told once more and reads it in the log, where other threads tell those of other applications. */
    public String fromTheLog() {
        var logger = (Logger) LoggerFactory.getLogger(SetupService.class);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        try {
            setup.tellTheCode();
        } finally {
            logger.detachAppender(log);
        }
        return log.list.stream()
                .filter(said ->
                        said.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.contains(BEFORE))
                .map(said -> said.substring(said.indexOf(BEFORE) + BEFORE.length()))
                .findFirst()
                .orElseThrow();
    }
}

package org.confidant.canary;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** The log, listened to for a word, by whichever thread it is written; of what does not say it only the number is kept. */
final class Overheard extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private final String word;
    private final LongAdder lines = new LongAdder();
    private final Queue<String> repeating = new ConcurrentLinkedQueue<>();

    Overheard(String word) {
        this.word = word;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.increment();
        var said = said(event);
        if (said.contains(word)) {
            repeating.add(said);
        }
    }

    long lines() {
        return lines.sum();
    }

    List<String> repeating() {
        return List.copyOf(repeating);
    }

    private static String said(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }
}

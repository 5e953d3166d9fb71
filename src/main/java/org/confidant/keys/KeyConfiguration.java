package org.confidant.keys;

import org.confidant.shared.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master key as a bean, once it is certain that it is the one this database was written with. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    MasterKey masterKey(Environment environment, Installation installation, JdbcClient jdbc) {
        var fingerprint = new KeyFingerprint(jdbc);
        var key = new MasterKeyFinder(environment, installation).find(!fingerprint.isKnown());
        fingerprint.check(key);
        return key;
    }
}

package org.confidant.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The master key as a bean. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    MasterKey masterKey(Environment environment) {
        return new MasterKeyFinder(environment).find();
    }
}

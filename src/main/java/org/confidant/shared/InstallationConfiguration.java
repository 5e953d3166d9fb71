package org.confidant.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells every module how Confidant was started. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Installation installation(Environment environment) {
        return Installation.from(environment);
    }

    @Bean
    PublicAddress publicAddress(Environment environment) {
        return PublicAddress.from(environment);
    }
}

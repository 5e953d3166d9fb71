package org.confidant.postgres;

import org.confidant.shared.Installation;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** No database of your own was named. */
class OnMissingDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Installation.from(context.getEnvironment()).embedded();
    }
}

package org.confidant.demo;

import org.confidant.shared.Installation;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this start is a demonstration. */
class DemoCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Installation.from(context.getEnvironment()).demo();
    }
}

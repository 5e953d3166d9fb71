package org.confidant;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;

/** Whatever makes or changes an aggregate, itself or through its private methods, takes an {@link AgreementInForce}. */
class TakesEvidence extends ArchCondition<JavaClass> {

    private static final Set<String> CHANGES =
            Set.of("add", "addAll", "remove", "removeIf", "removeAll", "clear", "put", "set", "replaceAll");

    TakesEvidence() {
        super("take an AgreementInForce wherever they are made or changed");
    }

    @Override
    public void check(JavaClass aggregate, ConditionEvents events) {
        aggregate.getCodeUnits().stream()
                .filter(way -> !way.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(way -> !way.getModifiers().contains(JavaModifier.STATIC))
                .filter(way -> !isForHibernate(way))
                .filter(way -> way.isConstructor() || changes(way, aggregate))
                .forEach(way -> events.add(new SimpleConditionEvent(
                        way, takesEvidence(way), way.getDescription() + " takes no AgreementInForce")));
    }

    private static boolean isForHibernate(JavaCodeUnit way) {
        return way.isConstructor() && way.getRawParameterTypes().isEmpty();
    }

    private static boolean takesEvidence(JavaCodeUnit way) {
        return way.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(AgreementInForce.class));
    }

    private static boolean changes(JavaCodeUnit way, JavaClass aggregate) {
        return way.getFieldAccesses().stream()
                        .anyMatch(access -> access.getAccessType() == AccessType.SET
                                && access.getTargetOwner().equals(aggregate))
                || way.getMethodCallsFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(target -> changesCollection(target) || changesThroughPrivate(target, aggregate));
    }

    private static boolean changesCollection(MethodCallTarget target) {
        return target.getOwner().isAssignableTo(Collection.class) && CHANGES.contains(target.getName());
    }

    private static boolean changesThroughPrivate(MethodCallTarget target, JavaClass aggregate) {
        return target.getOwner().equals(aggregate)
                && target.resolveMember()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> changes(method, aggregate))
                        .isPresent();
    }
}

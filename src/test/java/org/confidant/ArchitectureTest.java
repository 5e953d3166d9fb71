package org.confidant;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

@AnalyzeClasses(packages = "org.confidant", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.confidant.shared.TimeConfiguration")
            .should()
            .callMethodWhere(asksTheSystemForTheTime())
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoAField =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule rowsAreReadToTheirEnd = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream that nobody closes holds its statement, and the server plans it anew at every use");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(ControllerAdvice.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatParticipantsWriteTogetherTakesTheirAgreement = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideInAnyPackage(
                    "org.confidant.commitment..",
                    "org.confidant.goal..",
                    "org.confidant.meeting..",
                    "org.confidant.feedback..",
                    "org.confidant.conversation..")
            .should(new TakesEvidence())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheAgreementModuleMakesEvidence =
            constructors().that().areDeclaredIn(AgreementInForce.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nobodyNeedsThePagesOfTheCoordinator =
            onlyDemoMayUse("org.confidant.insight..").because("insight can be deleted without touching a feature");

    @ArchTest
    static final ArchRule nobodyNeedsTheHomePages =
            onlyDemoMayUse("org.confidant.web..").because("web can be deleted without touching a feature");

    @ArchTest
    static final ArchRule nobodyNeedsNotifications = noClasses()
            .that(resideOutsideOfPackages(
                    "org.confidant.notification..", "org.confidant.web..", "org.confidant.demo.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.confidant.notification.."))
            .because("notifications can be deleted without touching a feature");

    private static ArchRule onlyDemoMayUse(String module) {
        return noClasses()
                .that(resideOutsideOfPackages(module, "org.confidant.demo.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(module))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("asks the system for the time", call -> {
            var target = call.getTarget();
            var type = target.getOwner();
            var now = type.getPackageName().equals("java.time")
                    && target.getName().equals("now");
            var takesClock = target.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Clock.class));
            var clock = type.isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(target.getName());
            var millis = type.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
            return now && !takesClock || clock || millis;
        });
    }
}

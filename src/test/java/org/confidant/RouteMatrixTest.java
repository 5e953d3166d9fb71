package org.confidant;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Who gets what from every route. Whoever is refused sends a good form and an empty one, and nothing may change; whoever is let
 * through sends an empty form, which is answered by the form's own rules (422), so that the cast stays as it is; whoever comes
 * too late (409) sends a good form, and nothing may change.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTest {

    /** "in" is the way to the sign-in page; a number is the status. A route that is missing here fails the test. */
    private static final String EXPECTED = """
            #                                                                       anonymous outsider newcomer mentee mentor o-mentee o-mentor coordinator o-coordinator administrator
            GET  /                                                                         in      200      200    200    200      200      200         200           200           200
            GET  /sign-in                                                                 200      200      200    200    200      200      200         200           200           200
            POST /sign-in                                                                 422      422      422    422    422      422      422         422           422           422
            GET  /setup                                                                   404      404      404    404    404      404      404         404           404           404
            POST /setup                                                                   404      404      404    404    404      404      404         404           404           404
            GET  /invitations/{token}                                                          200      200      200      200      200      200      200      200      200      200
            POST /invitations/{token}                                                          422      422      422      422      422      422      422      422      422      422
            GET  /account                                                                  in      200      200    200    200      200      200         200           200           200
            POST /account/passwords                                                        in      422      422    422    422      422      422         422           422           422
            POST /account/sign-outs                                                        in      302      302    302    302      302      302         302           302           302
            GET  /account/notifications                                                          in      200      200      200      200      200      200      200      200      200
            POST /account/notifications                                                          in      422      422      422      422      422      422      422      422      422
            GET  /inbox                                                                          in      200      200      200      200      200      200      200      200      200
            POST /inbox/readings                                                                 in      302      302      302      302      302      302      302      302      302
            GET  /inbox/{id}                                                                     in      404      404      302      404      404      404      404      404      404
            GET  /unsubscriptions/{token}                                                       404      404      404      404      404      404      404      404      404      404
            POST /unsubscriptions/{token}                                                       404      404      404      404      404      404      404      404      404      404

            GET  /account/working-hours                                                in   200   200   200   200   200   200   200   200   200
            POST /account/working-hours                                                in   422   422   422   422   422   422   422   422   422
            GET  /account/absences                                                         in      200      200    200    200      200      200         200           200           200
            POST /account/absences                                                         in      422      422    422    422      422      422         422           422           422
            POST /account/absences/{id}/withdrawals                                        in      404      404    302    404      404      404         404           404           404

            GET  /calendar/{token}.ics                                                       200   200   200   200   200   200   200   200   200   200
            GET  /account/calendar                                                            in   200   200   200   200   200   200   200   200   200
            POST /account/calendar/feeds                                                      in   200   200   200   200   200   200   200   200   200
            POST /account/calendar/revocations                                                in   302   302   302   302   302   302   302   302   302

            GET  /people                                                                   in      404      404    404    404      404      404         404           404           200
            GET  /people/{id}                                                              in      404      404    404    404      404      404         404           404           200
            POST /people/{id}/invitations                                                  in      404      404    404    404      404      404         404           404           200
            POST /people/{id}/departures                                                   in      404      404    404    404      404      404         404           404           302
            POST /people/{id}/returns                                                      in      404      404    404    404      404      404         404           404           302
            GET  /people/imports                                                           in      404      404    404    404      404      404         404           404           200
            POST /people/imports                                                           in      404      404    404    404      404      404         404           404           422
            GET  /people/imports/{id}                                                      in      404      404    404    404      404      404         404           404           200
            POST /people/imports/{id}/applications                                         in      404      404    404    404      404      404         404           404           409
            GET  /people/imports/{id}/columns                                              in      404      404    404    404      404      404         404           404           200
            POST /people/imports/{id}/columns                                              in      404      404    404    404      404      404         404           404           422
            GET  /audit                                                                    in      404      404    404    404      404      404         404           404           200
            GET  /mail                                                                           in      404      404      404      404      404      404      404      404      200
            GET  /mail/{id}                                                                      in      404      404      404      404      404      404      404      404      404
            POST /mail/sendings                                                                  in      404      404      404      404      404      404      404      404      302

            GET  /programs                                                                 in      200      200    200    200      200      200         200           200           200
            GET  /programs/new                                                             in      403      403    403    403      403      403         200           200           200
            POST /programs                                                                 in      403      403    403    403      403      403         422           422           422
            GET  /programs/{id}                                                            in      404      200    200    200      200      200         200           404           200
            GET  /programs/{id}/coordinators                                               in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/coordinators/{person}/appointments                         in      404      404    404    404      404      404         302           404           404
            POST /programs/{id}/coordinators/{person}/dismissals                           in      404      404    404    404      404      404         302           404           404
            GET  /programs/{id}/policy                                                     in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/policy                                                     in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/patience                                                   in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/patience                                                   in      404      404    404    404      404      404         422           404           404
            GET  /matching-method                                                          in      200      200    200    200      200      200         200           200           200
            GET  /programs/{id}/match-settings                                              in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/match-settings                                              in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/match-runs                                                  in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/match-runs                                                  in      404      404    404    404      404      404         302           404           404
            GET  /match-runs/{id}                                                           in      404      404    404    404      404      404         200           404           404
            GET  /match-runs/{id}/explanations                                              in      404      404    404    404      404      404         200           404           404
            GET  /match-runs/{id}/comparisons                                               in      404      404    404    404      404      404         200           404           404
            POST /match-runs/{id}/cancellations                                             in      404      404    404    404      404      404         409           404           404
            POST /match-runs/{id}/choices                                                   in      404      404    404    404      404      404         302           404           404
            POST /match-runs/{id}/choices/removals                                          in      404      404    404    404      404      404         302           404           404
            POST /match-runs/{id}/reruns                                                    in      404      404    404    404      404      404         302           404           404
            GET  /match-runs/{id}/what-ifs                                                  in      404      404    404    404      404      404         200           404           404
            POST /match-runs/{id}/what-ifs                                                  in      404      404    404    404      404      404         422           404           404
            GET  /match-runs/{id}/places                                                    in      404      404    404    404      404      404         200           404           404
            POST /match-runs/{id}/places                                                    in      404      404    404    404      404      404         422           404           404
            GET  /match-runs/{id}/matrix                                                    in      404      404    404    404      404      404         200           404           404
            POST /match-runs/{id}/publications                                              in      404      404    404    404      404      404         302           404           404
            GET  /programs/{id}/rule-breaches                                                      in      404      404      404      404      404      404      200      404      404
            GET  /programs/{id}/rule-breaches/{breach}/settlements                                 in      404      404      404      404      404      404      200      404      404
            POST /programs/{id}/rule-breaches/{breach}/settlements                                 in      404      404      404      404      404      404      422      404      404
            GET  /programs/{id}/openings                                                           in      404      404      404      404      404      404      200      404      404
            POST /programs/{id}/openings                                                           in      404      404      404      404      404      404      422      404      404
            GET  /programs/{id}/guides                                                            in    404    404    404    404    404    404    200    404    404
            POST /programs/{id}/guides                                                            in    404    404    404    404    404    404    422    404    404
            GET  /programs/{id}/guides/{guide}                                                    in    404    404    404    404    404    404    200    404    404
            POST /programs/{id}/guides/{guide}                                                    in    404    404    404    404    404    404    422    404    404
            POST /programs/{id}/guides/{guide}/moves                                              in    404    404    404    404    404    404    302    404    404
            POST /programs/{id}/guides/{guide}/removals                                           in    404    404    404    404    404    404    302    404    404
            GET  /programs/{id}/questions                                                         in    404    404    404    404    404    404    200    404    404
            POST /programs/{id}/questions                                                         in    404    404    404    404    404    404    422    404    404
            GET  /programs/{id}/questions/{question}                                              in    404    404    404    404    404    404    200    404    404
            POST /programs/{id}/questions/{question}                                              in    404    404    404    404    404    404    422    404    404
            POST /programs/{id}/questions/{question}/moves                                        in    404    404    404    404    404    404    302    404    404
            POST /programs/{id}/questions/{question}/retirements                                  in    404    404    404    404    404    404    302    404    404
            GET  /programs/{id}/enrollments                                                in      404      404    404    404      404      404         200           404           404
            GET  /programs/{id}/enrollments/new                                            in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/enrollments                                                in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/proposals                                                  in      404      404    404    404      404      404         200           404           404
            GET  /programs/{id}/proposals/new                                              in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/proposals                                                  in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/invitations                                                in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/invitations                                                in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/circles/new                                                in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/circles                                                    in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/mentorships                                                in      404      404    404    404      404      404         200           404           404
            GET  /programs/{id}/mentorships/{mentorship}                                   in      404      404    404    404      404      404         200           404           404
            POST /programs/{id}/mentorships/steps                                         in      404      404    404    404      404      404         422           404           404
            GET  /programs/{id}/mentorships/{mentorship}/holds                             in      404      404    404    404      404      404         409           404           404
            POST /programs/{id}/mentorships/{mentorship}/holds                             in      404      404    404    404      404      404         409           404           404
            GET  /programs/{id}/shared                                                         in     404     404     404     404     404     404     200     404     404
            GET  /enrollments/{id}                                                         in      404      200    404    404      404      404         200           404           404
            POST /enrollments/{id}/changes                                                 in      404      422    404    404      404      404         422           404           404
            POST /enrollments/{id}/withdrawals                                             in      404      409    404    404      404      404         409           404           404
            GET  /program-invitations/{id}                                                 in      200      404    404    404      404      404         404           404           404
            POST /program-invitations/{id}/acceptances                                     in      422      404    404    404      404      404         404           404           404
            POST /program-invitations/{id}/declines                                        in      302      404    404    404      404      404         404           404           404
            POST /program-invitations/{id}/withdrawals                                     in      403      404    404    404      404      404         409           404           404
            GET  /proposals/{id}                                                           in      404      200    404    404      404      404         404           404           404
            POST /proposals/{id}/acceptances                                               in      404      302    404    404      404      404         404           404           404
            POST /proposals/{id}/declines                                                  in      404      409    404    404      404      404         404           404           404
            POST /proposals/{id}/withdrawals                                               in      404      403    404    404      404      404         302           404           404

            GET  /mentorships                                                              in      200      200    302    302      302      302         200           200           200
            GET  /mentorships/{id}                                                         in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement                                               in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/versions/{number}                             in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/versions/{number}/print                       in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/drafts                                        in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/agreement/drafts                                        in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/agreement/signatures                                    in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/fit-checks                                              in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/fit-checks                                              in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/reaffirmations                                          in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/reaffirmations                                          in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{mentorship}/guides/{id}/completions                                in    404    404    302    302    404    404    404    404    404
            POST /mentorships/{mentorship}/guides/{id}/reopenings                                 in    404    404    302    302    404    404    404    404    404
            GET  /mentorships/{id}/check-ins                                               in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/check-ins/new                                           in      404      404    200    403      404      404         404           404           404
            POST /mentorships/{id}/check-ins                                               in      404      404    422    403      404      404         404           404           404
            POST /mentorships/{mentorship}/check-ins/{id}/acknowledgements                 in      404      404    403    302      404      404         404           404           404
            POST /mentorships/{mentorship}/check-ins/{id}/narrowings                       in      404      404    302    403      404      404         404           404           404
            GET  /mentorships/{id}/closure                                                 in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/closure/words                                           in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/closure/words                                           in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/closure/completions                                     in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/feedback                                                in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/feedback                                                in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/feedback/requests                                       in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/feedback/thanks                                         in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/answers                           in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/requests/{id}/closures                 in      404      404    302    409      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/acknowledgements                  in      404      404    403    302      404      404         404           404           404
            GET  /mentorships/{id}/messages                                                in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/messages                                                in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/messages/drafts                                         in      404      404    302    302      404      404         404           404           404

            GET  /mentorships/{id}/goals                                                   in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/goals/new                                               in      404      404    200    403      404      404         404           404           404
            POST /mentorships/{id}/goals                                                   in      404      404    422    403      404      404         404           404           404
            GET  /goals/{id}                                                               in      404      404    200    200      404      404         404           404           404
            GET  /goals/{id}/wording                                                       in      404      404    200    403      404      404         404           404           404
            POST /goals/{id}/wording                                                       in      404      404    422    403      404      404         404           404           404
            POST /goals/{id}/entries                                                       in      404      404    422    403      404      404         404           404           404
            POST /goals/{id}/commitments                                                      in      404      404    422    422      404      404         404           404           404
            POST /goals/{id}/milestones                                                       in      404      404    422    403      404      404         404           404           404
            GET  /milestones/{id}/dates                                                       in      404      404    200    403      404      404         404           404           404
            POST /milestones/{id}/dates                                                       in      404      404    422    403      404      404         404           404           404
            POST /milestones/{id}/changes                                                     in      404      404    302    403      404      404         404           404           404
            POST /goals/{id}/comments                                                         in      404      404    403    422      404      404         404           404           404
            POST /goal-comments/{id}/answers                                                  in      404      404    302    403      404      404         404           404           404
            GET  /goals/{id}/set-asides                                                       in      404      404    200    403      404      404         404           404           404
            POST /goals/{id}/set-asides                                                       in      404      404    422    403      404      404         404           404           404
            POST /goals/{id}/changes                                                       in      404      404    302    403      404      404         404           404           404

            GET  /mentorships/{id}/concerns                                                in      404      404      200      200      404      404      404      404      404
            GET  /mentorships/{id}/concerns/new                                            in      404      404      200      200      404      404      404      404      404
            POST /mentorships/{id}/concerns                                                in      404      404      422      422      404      404      404      404      404
            GET  /concerns                                                                 in      200      200      200      200      200      200      200      200      200
            GET  /concerns/{id}                                                            in      404      404      200      404      404      404      200      404      404
            POST /concerns/{id}/additions                                                  in      404      404      422      404      404      404      403      404      404
            POST /concerns/{id}/take-ups                                                   in      404      404      403      404      404      404      302      404      404
            POST /concerns/{id}/settlements                                                in      404      404      403      404      404      404      422      404      404
            POST /concerns/{id}/withdrawals                                                in      404      404      302      404      404      404      403      404      404
            GET  /concerns/{id}/copies                                                     in      404      404      200      404      404      404      404      404      404
            POST /concerns/{id}/copies                                                     in      404      404      422      404      404      404      404      404      404
            GET  /mentorships/{id}/shared                                                      in     404     404     200     200     404     404     404     404     404
            GET  /goal-comments/{id}/replies                                                   in     404     404     200     403     404     404     404     404     404
            POST /goal-comments/{id}/replies                                                   in     404     404     422     403     404     404     404     404     404
            POST /goals/{id}/discards                                                          in     404     404     409     403     404     404     404     404     404
            POST /goals/{id}/narrowings                                                        in     404     404     302     403     404     404     404     404     404
            POST /goals/{id}/texts/{item}/narrowings                                            in      404      404      302      403      404      404      404      404      404
            POST /meetings/{id}/notes/{item}/narrowings                                         in      404      404      302      403      404      404      404      404      404

            GET  /mentorships/{id}/meetings                                                in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/meetings/new                                            in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/meetings                                                in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/meetings/logs                                           in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/meetings/logs                                           in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/routine                                             in   404   404   200   200   404   404   404   404   404
            GET  /routines/{id}/calendar                                               in   404   404   200   200   404   404   404   404   404
            POST /mentorships/{id}/routines                                            in   404   404   422   422   404   404   404   404   404
            POST /mentorships/{id}/routines/{routine}/cancellations                    in   404   404   302   409   404   404   404   404   404
            GET  /meetings/{id}/calendar                                                      in   404   404   200   200   404   404   404   404   404
            GET  /meetings/{id}                                                            in      404      404    200    200      404      404         404           404           404
            POST /meetings/{id}/items                                                      in      404      404    422    422      404      404         404           404           404
            GET  /meetings/{id}/items/{item}/wordings                                       in      404      404    403    200      404      404         404           404           404
            POST /meetings/{id}/items/{item}/wordings                                       in      404      404    403    422      404      404         404           404           404
            POST /meetings/{id}/notes                                                      in      404      404    422    422      404      404         404           404           404
            POST /meetings/{id}/commitments                                                in      404      404    422    422      404      404         404           404           404
            GET  /meetings/{id}/logs                                                       in      404      404    200    200      404      404         404           404           404
            POST /meetings/{id}/logs                                                       in      404      404    422    422      404      404         404           404           404
            GET  /meetings/{id}/moves                                                      in      404      404    200    200      404      404         404           404           404
            POST /meetings/{id}/moves                                                      in      404      404    422    422      404      404         404           404           404
            POST /meetings/{id}/items/{item}/moves                                              in      404      404      302      302      404      404      404      404      404
            POST /meetings/{id}/items/{item}/carries                                            in      404      404      409      409      404      404      404      404      404
            POST /meetings/{id}/items/{item}/removals                                       in      404      404    403    302      404      404         404           404           404
            POST /meetings/{id}/cancellations                                              in      404      404    302    409      404      404         404           404           404
            POST /meetings/{id}/misses                                                     in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/confirmations                                               in      404      404    302    403      404      404         404           404           404
            GET  /meetings/{id}/corrections                                                 in      404      404    200    200      404      404         404           404           404
            POST /meetings/{id}/corrections                                                 in      404      404    422    422      404      404         404           404           404

            GET  /mentorships/{id}/pauses                                                      in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/extensions                                                  in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/endings                                                     in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/endings                                                     in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/resumptions                                                 in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/pauses                                                      in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/extensions                                                  in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/commitments                                             in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/commitments                                             in      404      404    422    422      404      404         404           404           404
            GET  /commitments/{id}/renegotiations                                          in      404      404    200    403      404      404         404           404           404
            POST /commitments/{id}/renegotiations                                          in      404      404    422    403      404      404         404           404           404
            POST /commitments/{id}/misses                                                  in      404      404    302    403      404      404         404           404           404
            POST /commitments/{id}/keepings                                                in      404      404    409    403      404      404         404           404           404
            GET  /mentorships/{mentorship}/feedback/{id}/commitments                       in      404      404    403    200      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/commitments                       in      404      404    403    422      404      404         404           404           404
            GET  /mentorships/{mentorship}/feedback/{id}/goals                             in      404      404    200    403      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/goals                             in      404      404    422    403      404      404         404           404           404

            ANY  /error                                                                   404      404      404    404    404      404      404         404           404           404
            GET  /actuator/health                                                         200      200      200    200    200      200      200         200           200           200
            GET  /actuator/health/**                                                      200      200      200    200    200      200      200         200           200           200

            GET  /programs/{id}/participants-say                                                 in   404   404   404   404   404   404   200   404   404
            POST /programs/{id}/participants-say                                                 in   404   404   404   404   404   404   422   404   404
            POST /programs/{id}/participants-say/mentors/{mentor}/omissions                      in   404   404   404   404   404   404   302   404   404
            POST /programs/{id}/participants-say/mentors/{mentor}/showings                       in   404   404   404   404   404   404   302   404   404
            GET  /enrollments/{id}/matches                                                       in   404   200   404   404   404   404   404   404   404
            GET  /enrollments/{id}/matches/{mentor}/requests                                     in   404   200   404   404   404   404   404   404   404
            POST /enrollments/{id}/matches/{mentor}/requests                                     in   404   302   404   404   404   404   404   404   404
            POST /enrollments/{id}/wishes/{wanted}                                               in   404   302   404   404   404   404   404   404   404
            POST /enrollments/{id}/wishes/{wanted}/moves                                         in   404   302   404   404   404   404   404   404   404
            POST /enrollments/{id}/wishes/{wanted}/removals                                      in   404   302   404   404   404   404   404   404   404
            POST /mentor-requests/{id}/withdrawals                                               in   404   302   404   404   404   404   404   404   404
            GET  /mentor-requests/{id}                                                           in   404   404   404   200   404   404   404   404   404
            POST /mentor-requests/{id}/acceptances                                               in   404   404   404   302   404   404   404   404   404
            POST /mentor-requests/{id}/declines                                                  in   404   404   404   409   404   404   404   404   404
            """;

    /** The room of a pair that has ended: what was said is read, and nothing more is written. */
    private static final String ENDED = """
            GET  /mentorships/{id}                                                         in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement                                               in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/versions/{number}                             in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/versions/{number}/print                       in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/agreement/drafts                                        in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/agreement/drafts                                        in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/agreement/signatures                                    in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{mentorship}/guides/{id}/completions                                in    404    404    409    409    404    404    404    404    404
            POST /mentorships/{mentorship}/guides/{id}/reopenings                                 in    404    404    409    409    404    404    404    404    404
            GET  /mentorships/{id}/check-ins                                               in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/check-ins/new                                           in      404      404    409    403      404      404         404           404           404
            POST /mentorships/{id}/check-ins                                               in      404      404    409    403      404      404         404           404           404
            POST /mentorships/{mentorship}/check-ins/{id}/acknowledgements                 in      404      404    403    302      404      404         404           404           404
            POST /mentorships/{mentorship}/check-ins/{id}/narrowings                       in      404      404    302    403      404      404         404           404           404
            GET  /mentorships/{id}/closure                                                 in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/closure/words                                           in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/closure/words                                           in      404      404    422    422      404      404         404           404           404
            GET  /mentorships/{id}/feedback                                                in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/feedback                                                in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/feedback/requests                                       in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/feedback/thanks                                         in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/answers                           in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/requests/{id}/closures                 in      404      404    302    409      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/acknowledgements                  in      404      404    403    302      404      404         404           404           404
            GET  /mentorships/{id}/messages                                                in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/messages                                                in      404      404    422    422      404      404         404           404           404
            POST /mentorships/{id}/messages/drafts                                         in      404      404    302    302      404      404         404           404           404

            GET  /mentorships/{id}/goals                                                   in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/goals/new                                               in      404      404    409    403      404      404         404           404           404
            POST /mentorships/{id}/goals                                                   in      404      404    409    403      404      404         404           404           404
            GET  /goals/{id}                                                               in      404      404    200    200      404      404         404           404           404
            GET  /goals/{id}/wording                                                       in      404      404    409    403      404      404         404           404           404
            POST /goals/{id}/wording                                                       in      404      404    409    403      404      404         404           404           404
            POST /goals/{id}/entries                                                       in      404      404    409    403      404      404         404           404           404
            POST /goals/{id}/commitments                                                      in      404      404    409    409      404      404         404           404           404
            POST /goals/{id}/milestones                                                       in      404      404    409    403      404      404         404           404           404
            GET  /milestones/{id}/dates                                                       in      404      404    409    403      404      404         404           404           404
            POST /milestones/{id}/dates                                                       in      404      404    409    403      404      404         404           404           404
            POST /milestones/{id}/changes                                                     in      404      404    409    409      404      404         404           404           404
            POST /goals/{id}/comments                                                         in      404      404    403    409      404      404         404           404           404
            POST /goal-comments/{id}/answers                                                  in      404      404    409    409      404      404         404           404           404
            GET  /goals/{id}/set-asides                                                       in      404      404    409    403      404      404         404           404           404
            POST /goals/{id}/set-asides                                                       in      404      404    409    403      404      404         404           404           404
            POST /goals/{id}/changes                                                       in      404      404    409    409      404      404         404           404           404

            GET  /mentorships/{id}/concerns                                                in      404      404      200      200      404      404      404      404      404
            GET  /mentorships/{id}/concerns/new                                            in      404      404      200      200      404      404      404      404      404
            POST /mentorships/{id}/concerns                                                in      404      404      422      422      404      404      404      404      404
            GET  /mentorships/{id}/shared                                                      in     404     404     200     200     404     404     404     404     404
            GET  /goal-comments/{id}/replies                                                   in     404     404     409     403     404     404     404     404     404
            POST /goal-comments/{id}/replies                                                   in     404     404     409     403     404     404     404     404     404
            POST /goals/{id}/discards                                                          in     404     404     409     409     404     404     404     404     404
            POST /goals/{id}/narrowings                                                        in     404     404     302     403     404     404     404     404     404
            POST /goals/{id}/texts/{item}/narrowings                                            in      404      404      302      403      404      404      404      404      404
            POST /meetings/{id}/notes/{item}/narrowings                                         in      404      404      302      403      404      404      404      404      404

            GET  /mentorships/{id}/meetings                                                in      404      404    200    200      404      404         404           404           404
            GET  /mentorships/{id}/meetings/new                                            in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/meetings                                                in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/meetings/logs                                           in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/meetings/logs                                           in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/routine                                             in   404   404   409   409   404   404   404   404   404
            GET  /routines/{id}/calendar                                               in   404   404   200   200   404   404   404   404   404
            POST /mentorships/{id}/routines                                            in   404   404   409   409   404   404   404   404   404
            POST /mentorships/{id}/routines/{routine}/cancellations                    in   404   404   409   409   404   404   404   404   404
            GET  /meetings/{id}/calendar                                                      in   404   404   200   200   404   404   404   404   404
            GET  /meetings/{id}                                                            in      404      404    200    200      404      404         404           404           404
            POST /meetings/{id}/items                                                      in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/notes                                                      in      404      404    409    409      404      404         404           404           404
            GET  /meetings/{id}/logs                                                       in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/logs                                                       in      404      404    409    409      404      404         404           404           404
            GET  /meetings/{id}/moves                                                      in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/moves                                                      in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/cancellations                                              in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/misses                                                     in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/items/{item}/moves                                         in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/items/{item}/carries                                       in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/confirmations                                               in      404      404    409    409      404      404         404           404           404
            GET  /meetings/{id}/corrections                                                 in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/corrections                                                 in      404      404    409    409      404      404         404           404           404
            GET  /meetings/{id}/items/{item}/wordings                                       in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/items/{item}/wordings                                       in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/items/{item}/removals                                       in      404      404    409    409      404      404         404           404           404

            GET  /mentorships/{id}/fit-checks                                              in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/fit-checks                                              in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/reaffirmations                                          in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/reaffirmations                                          in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/pauses                                                      in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/extensions                                                  in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/pauses                                                      in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/extensions                                                  in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/resumptions                                                 in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{id}/endings                                                     in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{id}/endings                                                     in      404      404    409    409      404      404         404           404           404

            POST /mentorships/{id}/closure/completions                                     in      404      404    302    302      404      404         404           404           404
            GET  /mentorships/{id}/commitments                                             in      404      404    200    200      404      404         404           404           404
            POST /mentorships/{id}/commitments                                             in      404      404    409    409      404      404         404           404           404
            POST /meetings/{id}/commitments                                                in      404      404    409    409      404      404         404           404           404
            GET  /commitments/{id}/renegotiations                                          in      404      404    409    409      404      404         404           404           404
            POST /commitments/{id}/renegotiations                                          in      404      404    409    409      404      404         404           404           404
            POST /commitments/{id}/misses                                                  in      404      404    409    409      404      404         404           404           404
            POST /commitments/{id}/keepings                                                in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{mentorship}/feedback/{id}/commitments                       in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/commitments                       in      404      404    409    409      404      404         404           404           404
            GET  /mentorships/{mentorship}/feedback/{id}/goals                             in      404      404    409    409      404      404         404           404           404
            POST /mentorships/{mentorship}/feedback/{id}/goals                             in      404      404    409    409      404      404         404           404           404
            """;

    /** What no handler answers: filters, resources, and what does not exist. */
    private static final String BESIDES = """
            GET  /assets/theme.css                                                        200      200      200    200    200      200      200         200           200           200
            GET  /assets/nothing.css                                                      404      404      404    404    404      404      404         404           404           404
            GET  /assets/../application.yml                                               400      400      400    400    400      400      400         400           400           400
            GET  /actuator                                                                 in      404      404    404    404      404      404         404           404           404
            GET  /actuator/env                                                             in      404      404    404    404      404      404         404           404           404
            GET  /actuator/heapdump                                                        in      404      404    404    404      404      404         404           404           404
            GET  /calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics                   404   404   404   404   404   404   404   404   404   404
            GET  /calendar/nothing                                                            in   404   404   404   404   404   404   404   404   404
            GET  /invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA                   404      404      404    404    404      404      404         404           404           404
            GET  /nowhere                                                                  in      404      404    404    404      404      404         404           404           404
            POST /nowhere                                                                  in      404      404    404    404      404      404         404           404           404
            GET  /sign-out                                                                 in      404      404    404    404      404      404         404           404           404
            POST /sign-out                                                                 in       in       in     in     in       in       in          in            in            in
            """;

    /** Asked after those who are let through: a good form, and nothing may change. */
    private static final String CLOSED = "409";

    /** What mail programs send: whoever knows the link may, and there is no other secret. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("POST /unsubscriptions/{token}");

    private static final Pattern ROOM =
            Pattern.compile(" /(mentorships/\\{|goals/|milestones/|goal-comments/|meetings/|routines/|commitments/)");

    private final MockMvcTester mvc;
    private final Cast cast;
    private final Cast ended;
    private final Writes writes;
    private final List<RequestMappingInfoHandlerMapping> mappings;

    RouteMatrixTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc,
            List<RequestMappingInfoHandlerMapping> mappings) {
        this.mvc = mvc;
        clock.reset();
        this.cast = new Cast(given, proposals, mvc);
        this.ended = new Cast(given, proposals, mvc);
        ended.end(mentorships);
        this.writes = new Writes(new TableSums(jdbc));
        this.mappings = mappings;
    }

    @Test
    void everyRouteIsInTheTable() {
        var listed = rows(EXPECTED).map(Row::route).toList();

        assertThat(routes()).as("routes whose audience is written down").isSubsetOf(listed);
    }

    @Test
    void everyRouteOfARoomIsInTheTableOfEndedOnes() {
        var listed = rows(ENDED).map(Row::route).toList();

        assertThat(routes().stream().filter(ROOM.asPredicate()))
                .as("routes of a room whose end is written down")
                .isSubsetOf(listed);
    }

    @TestFactory
    Stream<DynamicTest> everyRouteAnswersEachOfTheCastAsTheTableSays() {
        var present = routes();
        return Stream.concat(rows(EXPECTED).filter(row -> present.contains(row.route())), rows(BESIDES))
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> check(row, cast)));
    }

    @TestFactory
    Stream<DynamicTest> everyRouteOfAnEndedRoomAnswersEachOfTheCastAsTheTableSays() {
        return rows(ENDED).map(row -> DynamicTest.dynamicTest(row.route(), () -> check(row, ended)));
    }

    private void check(Row row, Cast cast) {
        writes.none(
                "refusals",
                () -> assertThat(row.outcomes(row::refuses, member -> refusal(row, cast, member)))
                        .isEqualTo(row.expected()));
        if (row.method() == HttpMethod.POST) {
            writes.none(
                    "forged forms",
                    () -> assertThat(forged(row, cast))
                            .as("without the form's token")
                            .isEqualTo(
                                    WITHOUT_TOKEN.contains(row.route())
                                            ? row.expected()
                                            : "403 ".repeat(Cast.MEMBERS.size()).strip()));
        }
        assertThat(row.outcomes(
                        row::letsThrough, member -> code(withToken(row, cast, member, cast.query(row.route())))))
                .isEqualTo(row.expected());
        writes.none(
                "what comes too late",
                () -> assertThat(row.outcomes(
                                CLOSED::equals, member -> code(withToken(row, cast, member, cast.form(row.route())))))
                        .isEqualTo(row.expected()));
    }

    private String forged(Row row, Cast cast) {
        return row.outcomes(expected -> true, member -> code(send(row, cast, member, cast.form(row.route()))));
    }

    /** The same for a form as it should be, an empty one and one that says nothing: whoever is refused learns nothing of its rules. */
    private String refusal(Row row, Cast cast, String member) {
        var form = cast.form(row.route());
        return Stream.of(form, cast.query(row.route()), Map.<String, String>of(), garbled(form))
                .distinct()
                .map(sent -> code(withToken(row, cast, member, sent)))
                .distinct()
                .collect(joining("|"));
    }

    private static Map<String, String> garbled(Map<String, String> form) {
        return form.keySet().stream().collect(toMap(field -> field, field -> "\u0000?"));
    }

    private MvcTestResult withToken(Row row, Cast cast, String member, Map<String, String> form) {
        return request(row, cast, member, form).with(csrf()).exchange();
    }

    private MvcTestResult send(Row row, Cast cast, String member, Map<String, String> form) {
        return request(row, cast, member, form).exchange();
    }

    private MockMvcRequestBuilder request(Row row, Cast cast, String member, Map<String, String> form) {
        var request = mvc.method(row.method()).uri(cast.path(row.pattern())).remoteAddress("192.0.2.1");
        form.forEach(request::param);
        return Cast.ANONYMOUS.equals(member) ? request : request.with(user(cast.id(member)));
    }

    private static String code(MvcTestResult answer) {
        var location = answer.getResponse().getRedirectedUrl();
        return location != null && location.endsWith("/sign-in")
                ? "in"
                : Integer.toString(answer.getResponse().getStatus());
    }

    private Collection<String> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteMatrixTest::routes)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(name -> name + " " + (pattern.isEmpty() ? "/" : pattern)));
    }

    private static Stream<Row> rows(String table) {
        return table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, cells.length)));
    }

    /** @param codes one for each member of the cast */
    private record Row(String verb, String pattern, List<String> codes) {

        private static final Set<String> REFUSALS = Set.of("in", "403", "404");

        Row {
            assertThat(codes).as(verb + " " + pattern).hasSameSizeAs(Cast.MEMBERS);
        }

        String route() {
            return verb + " " + pattern;
        }

        HttpMethod method() {
            return verb.equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(verb);
        }

        String expected() {
            return String.join(" ", codes);
        }

        boolean refuses(String expected) {
            return REFUSALS.contains(expected);
        }

        boolean letsThrough(String expected) {
            return !refuses(expected) && !CLOSED.equals(expected);
        }

        /** What those get whom the outcome concerns; for the others, what the table says. */
        String outcomes(Predicate<String> concerned, UnaryOperator<String> outcome) {
            return IntStream.range(0, codes.size())
                    .mapToObj(i -> concerned.test(codes.get(i)) ? outcome.apply(Cast.MEMBERS.get(i)) : codes.get(i))
                    .collect(joining(" "));
        }
    }
}

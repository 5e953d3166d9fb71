package org.confidant.matching.solver;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same problem for JGraphT: everybody flows from a source over mentors and their places, or past them, to a sink. */
final class Flow {

    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private Flow(Problem problem, Aim aim, long bonus) {
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        arc(SOURCE, SINK, 0);
        for (var mentor : problem.mentors()) {
            graph.addVertex(mentor.id());
            for (var place = 0; place < mentor.capacity(); place++) {
                graph.addVertex(mentor.id() + "/" + place);
                arc(mentor.id(), mentor.id() + "/" + place, mentor.places().get(place));
                arc(mentor.id() + "/" + place, SINK, 0);
            }
        }
        for (var mentee = 0; mentee < problem.mentees().size(); mentee++) {
            var who = problem.mentees().get(mentee);
            graph.addVertex(who.id());
            arc(SOURCE, who.id(), 0);
            for (var mentor = 0; mentor < problem.mentors().size(); mentor++) {
                if (problem.score(mentee, mentor) != Scores.FORBIDDEN) {
                    var worth = problem.score(mentee, mentor) + (aim.counts(who) ? bonus : 0);
                    arc(who.id(), problem.mentors().get(mentor).id(), -worth);
                }
            }
        }
    }

    /** The most that people, each worth the bonus, and fit come to; pins are not known here. */
    static long best(Problem problem, Aim aim, long bonus) {
        var mentees = problem.mentees().size();
        var flow = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                new Flow(problem, aim, bonus).graph,
                vertex -> vertex.equals(SOURCE) ? mentees : vertex.equals(SINK) ? -mentees : 0,
                arc -> arc.toString().equals("(source : sink)") ? mentees : 1);
        return -Math.round(new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(flow)
                .getCost());
    }

    private void arc(String from, String to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }
}

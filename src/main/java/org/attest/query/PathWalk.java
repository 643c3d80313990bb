package org.attest.query;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_Shortest;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.PathVisitor;

/** The part of {@link QueryWalk} for property paths. */
record PathWalk(QuerySurvey survey) implements PathVisitor {

    private void link(P_Path0 path) {
        survey.node(path.getNode());
    }

    private void inside(P_Path1 path) {
        path.getSubPath().visit(this);
    }

    private void both(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }

    @Override
    public void visit(P_Link path) {
        link(path);
    }

    @Override
    public void visit(P_ReverseLink path) {
        link(path);
    }

    @Override
    public void visit(P_NegPropSet path) {
        path.getNodes().forEach(this::link);
    }

    @Override
    public void visit(P_Inverse path) {
        inside(path);
    }

    @Override
    public void visit(P_Mod path) {
        inside(path);
    }

    @Override
    public void visit(P_FixedLength path) {
        inside(path);
    }

    @Override
    public void visit(P_Distinct path) {
        inside(path);
    }

    @Override
    public void visit(P_Multi path) {
        inside(path);
    }

    @Override
    public void visit(P_Shortest path) {
        inside(path);
    }

    @Override
    public void visit(P_ZeroOrOne path) {
        inside(path);
    }

    @Override
    public void visit(P_ZeroOrMore1 path) {
        inside(path);
    }

    @Override
    public void visit(P_ZeroOrMoreN path) {
        inside(path);
    }

    @Override
    public void visit(P_OneOrMore1 path) {
        inside(path);
    }

    @Override
    public void visit(P_OneOrMoreN path) {
        inside(path);
    }

    @Override
    public void visit(P_Alt path) {
        both(path);
    }

    @Override
    public void visit(P_Seq path) {
        both(path);
    }
}

package casus.model;

/** Whatever a rule may look at: what the coder stated, what an expert put in a table, what a rule derived. */
public sealed interface Fact permits Entity, CaseRecord, TableRow, Step {}

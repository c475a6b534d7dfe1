package casus.model;

/** Anything a rule can match: records and entities, rows of tables, and derived steps. */
public sealed interface Fact permits Entity, CaseRecord, TableRow, Step {}

package casus.cli.command.rules;

import casus.cli.desk.NamedRules;
import casus.difference.Difference;
import casus.rulebook.RulebookDifference;
import java.nio.file.Path;
import java.util.Map;

/**
 * The differences between two rulebooks.
 *
 * @param cases the differences in what follows from each case, by its path, in order
 */
record RulesDiff(NamedRules before, NamedRules after, RulebookDifference rules, Map<Path, Difference> cases) {}

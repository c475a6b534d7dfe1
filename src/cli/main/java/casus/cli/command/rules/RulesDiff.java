package casus.cli.command.rules;

import casus.cli.desk.NamedRules;
import casus.difference.Difference;
import casus.rulebook.RulebookDifference;
import java.nio.file.Path;
import java.util.Map;

/**
 * Two rulebooks held against each other.
 *
 * @param cases what follows otherwise from each case, by its path, in order
 */
record RulesDiff(NamedRules before, NamedRules after, RulebookDifference rules, Map<Path, Difference> cases) {}

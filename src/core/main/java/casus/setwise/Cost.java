package casus.setwise;

import java.time.Duration;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What the evaluation of a rule has cost.
 *
 * @param rule its id
 * @param firings the number of ways in which it held
 * @param compared the number of facts that its conditions were compared with, each as often as it was compared
 * @param time of the wall clock
 */
@API(status = Status.MAINTAINED)
public record Cost(String rule, long firings, long compared, Duration time) {}

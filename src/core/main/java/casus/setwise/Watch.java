package casus.setwise;

import java.util.List;

/** Looks on while rules are evaluated, and throws whatever ends that. */
public interface Watch {

    /** How far it is. */
    interface Sight {

        /** {@return how many ways rules have held in so far} */
        long firings();

        /** {@return how many steps were derived so far} */
        long steps();

        /** {@return the rules with the most ways, the busiest first; at most so many} */
        List<String> busiest(int most);

        /** {@return what each rule that was evaluated has cost so far, in order of id} */
        List<Cost> costs();
    }

    /** Called again and again from the evaluating thread, at least once for some thousand facts that are compared. */
    void see(Sight sight);
}

package casus.verify;

import casus.Casus;
import casus.LiveSession;
import casus.Result;
import casus.Supported;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.RecordId;
import java.util.List;

/** The reasoning behind properties: afresh, in an open session, and again on single supports. */
interface Reasoning {

    Inferences reason(Case subject);

    Open open(Case subject);

    /** {@return what reasoning again says of the first supports of each conclusion} */
    List<Supported> supported(Inferences inferences, int most);

    /** A session that stays open. */
    interface Open extends AutoCloseable {

        Inferences inferences();

        void insert(CaseRecord record);

        void withdraw(RecordId record);

        @Override
        void close();
    }

    /** {@return the reasoning to be tested} */
    static Reasoning by(Casus casus) {
        return new Reasoning() {
            @Override
            public Inferences reason(Case subject) {
                return casus.reason(subject).inferences();
            }

            @Override
            public Open open(Case subject) {
                return Reasoning.live(casus.open(subject));
            }

            @Override
            public List<Supported> supported(Inferences inferences, int most) {
                return casus.verify(new Result(inferences), most);
            }
        };
    }

    private static Open live(LiveSession session) {
        return new Open() {
            @Override
            public Inferences inferences() {
                return session.result().inferences();
            }

            @Override
            public void insert(CaseRecord record) {
                session.insert(List.of(record));
            }

            @Override
            public void withdraw(RecordId record) {
                session.withdraw(List.of(record));
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }
}

package casus.model;

/** The kind of an actor. */
public enum ActorKind {
    STATE,
    /** A ministry, command, office or force of a state or group. */
    ORGAN,
    PERSON,
    ARMED_GROUP,
    /** An intergovernmental organisation or a standing coalition of states. */
    INTERGOVERNMENTAL,
    /** A court, tribunal, commission or panel that makes findings. */
    BODY,
    MEDIA,
    ORGANISATION,
    /** Several actors mentioned together without names, such as "Iran-backed militia groups". */
    COLLECTIVE
}

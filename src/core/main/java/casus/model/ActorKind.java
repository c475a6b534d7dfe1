package casus.model;

/** What sort of actor somebody is. */
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
    /** Several actors spoken of together and not named, such as "Iran-backed militia groups". */
    COLLECTIVE
}

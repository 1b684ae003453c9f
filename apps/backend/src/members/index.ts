export { type AtProducer, answeringAt, answeringMember, answeringOwner } from "./answering";
export { initialPassword } from "./initial-password";
export { listMembers } from "./list-members";
export { addMember, type NewMember, removeMember, renewPassword } from "./manage-members";
export { endMemberSessions, memberClaimed, PRODUCER_MEMBER } from "./sessions";
export { signInAtDesk } from "./sign-in";

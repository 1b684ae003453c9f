export { acceptInvitationWorkflow } from "./accept-invitation";
export { type AddMember, addMemberWorkflow } from "./add-member";
export { signUpMemberWorkflow } from "./sign-up-member";

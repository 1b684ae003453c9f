export { type AddMember, addMemberWorkflow } from "./add-member";

export { closeAccountWorkflow } from "./close-account";
export { openAccountWorkflow } from "./open-account";

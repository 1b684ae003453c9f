export { decideApproval, finishApprovals } from "./decide";
export type { Looked, MoneyDeed } from "./deed";
export { listApprovals } from "./list";
export { type Moved, moveMoney } from "./move-money";
export { secondPersonFrom } from "./settings";

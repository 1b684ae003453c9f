import type { MedusaContainer } from "@medusajs/framework/types";
import { finishApprovals } from "../second-person";

/** Every minute: what two officers agreed to, and a stopped process left undone. */
export default async function finish(container: MedusaContainer): Promise<void> {
  await finishApprovals(container);
}

export const config = { name: "finish-approvals", schedule: "* * * * *" };

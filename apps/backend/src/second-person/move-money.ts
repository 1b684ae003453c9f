import type { ApprovalShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit";
import { begin } from "./begin";
import type { MoneyDeed } from "./deed";
import { turnNoted } from "./rows";
import { approvalShown } from "./shown";

export type Moved<Answer> = { done: true; answer: Answer } | { done: false; approval: ApprovalShown };

/**
 * What an officer does that moves money. Up to the set amount it is done at once, with a line in the trail; above it is written down, and
 * done when a second officer agrees (`decideApproval`).
 * @throws Refusal 409 `asked_already`, and whatever the deed refuses
 */
export async function moveMoney<Input extends object>(
  container: MedusaContainer,
  deed: MoneyDeed<Input>,
  input: Input,
  { by, why = null }: { by: Actor; why?: string | null },
): Promise<Moved<unknown>> {
  const looked = await deed.look(container, input);
  if (looked.amount <= 0) return { done: true, answer: await deed.act(container, input, { by, mark: "" }) };
  const row = await begin(container, { kind: deed.kind, input, by, why }, looked);
  if (row.state !== "alone") return { done: false, approval: approvalShown(row, by.id) };
  try {
    return { done: true, answer: await deed.act(container, input, { by, mark: row.id }) };
  } catch (error) {
    await turnNoted(container, row, { from: "alone", to: "failed" }, by);
    throw error;
  }
}

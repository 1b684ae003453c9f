import type { ApprovalShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { type Actor, SYSTEM } from "../audit";
import { sqlOf } from "../booking/database";
import { faultPoint } from "../fault-point";
import { OrderBusy, withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { isRefusal, Refusal } from "../refusal";
import { deedOf } from "./all-deeds";
import type { Looked, MoneyDeed } from "./deed";
import { type ApprovalRow, readApproval, turnNoted } from "./rows";
import { approvalShown } from "./shown";

/** Seconds: of two officers who say yes at once the second waits for what the first one's yes did. */
const WAIT_SECONDS = 60;
const LEASE_SECONDS = 30;

/**
 * The second officer's yes or no. Yes does what was asked; who asked may only take it back. Where what it is about has changed since, it is
 * not done.
 * @throws Refusal 404, 403 `own_deed`, `too_new`, 409 `decided_already`, `went_stale`, `order_busy`
 */
export async function decideApproval(
  container: MedusaContainer,
  id: string,
  by: Actor,
  { yes, reason }: { yes: boolean; reason: string | null },
): Promise<ApprovalShown> {
  await mayDecide(container, await readApproval(sqlOf(container), id), by, yes);
  if (yes) await alone(container, id, () => agree(container, id, by));
  else await refuse(container, id, by, reason);
  return approvalShown(await readApproval(sqlOf(container), id), by.id);
}

async function mayDecide(container: MedusaContainer, row: ApprovalRow, by: Actor, yes: boolean) {
  if (!yes) return;
  if (row.asked_by === by.id) throw new Refusal(403, "own_deed", "Who asked for it cannot agree to it.");
  const [user] = await container.resolve(Modules.USER).listUsers({ id: by.id });
  // Nobody makes themselves a second person.
  if (!user || new Date(user.created_at) > new Date(row.asked_at)) {
    throw new Refusal(403, "too_new", "Who became an officer after it was asked cannot agree to it.");
  }
}

async function refuse(container: MedusaContainer, id: string, by: Actor, reason: string | null) {
  const row = await readApproval(sqlOf(container), id);
  const step = { from: "asked", to: "refused", decided: { ...by, reason } } as const;
  if (!(await turnNoted(container, row, step, by, reason)))
    throw decided(await readApproval(sqlOf(container), id));
}

async function agree(container: MedusaContainer, id: string, by: Actor): Promise<void> {
  const sql = sqlOf(container);
  const row = await readApproval(sql, id);
  if (row.state !== "asked") throw decided(row);
  const deed = deedOf(row.kind);
  await underOrder(container, row, async () => {
    const looked = await lookAgain(container, deed, row);
    if (looked === null || looked.seen !== row.seen || looked.amount !== row.amount) {
      await turnNoted(container, row, { from: "asked", to: "stale", decided: by }, by);
      throw new Refusal(
        409,
        "went_stale",
        "What it is about has changed since it was asked: look at it again.",
      );
    }
    if (!(await turnNoted(container, row, { from: "asked", to: "agreed", decided: by }, by)))
      throw decided(await readApproval(sql, id));
    faultPoint("approval.agreed");
    await finish(container, deed, row, by);
  });
}

/** Null where it cannot be done any more. */
async function lookAgain(
  container: MedusaContainer,
  deed: MoneyDeed,
  row: ApprovalRow,
): Promise<Looked | null> {
  try {
    return await deed.look(container, row.input);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function finish(container: MedusaContainer, deed: MoneyDeed, row: ApprovalRow, by: Actor) {
  const asker: Actor = { type: "officer", id: row.asked_by, name: row.asked_by_name };
  try {
    await deed.act(container, row.input, { by: asker, mark: row.id });
  } catch (error) {
    // What is refused stays refused; whatever else went wrong is tried again within a minute.
    if (isRefusal(error) || cannotBe(error)) {
      const why = messageOf(error);
      await turnNoted(container, row, { from: "agreed", to: "failed" }, by, why);
    }
    throw error;
  }
  faultPoint("approval.acted");
  await turnNoted(container, row, { from: "agreed", to: "done" }, by);
}

const CANNOT_BE: ReadonlySet<string> = new Set([
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
]);

function cannotBe(error: unknown): boolean {
  return MedusaError.isMedusaError(error) && CANNOT_BE.has((error as MedusaError).type);
}

/** What two officers agreed to and a stopped process left undone. Where the thing stands as it was seen, nothing was done yet. */
export async function finishApprovals(container: MedusaContainer): Promise<void> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ id: string }>(
    "select id from approval where state = 'agreed' and deleted_at is null order by decided_at, id limit 50",
  );
  for (const { id } of rows) {
    try {
      await alone(container, id, async () => {
        const row = await readApproval(sql, id);
        if (row.state !== "agreed") return;
        const deed = deedOf(row.kind);
        await underOrder(container, row, async () => {
          const looked = await lookAgain(container, deed, row);
          if (looked?.seen === row.seen) await finish(container, deed, row, SYSTEM);
          else await turnNoted(container, row, { from: "agreed", to: "done" }, SYSTEM);
        });
      });
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`What two officers agreed to (${id}) could not be done yet: ${messageOf(error)}`);
    }
  }
}

function alone<T>(container: MedusaContainer, id: string, work: () => Promise<T>): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`approval:${id}`], work, { timeout: WAIT_SECONDS, expire: LEASE_SECONDS });
}

async function underOrder(container: MedusaContainer, { order_id }: ApprovalRow, work: () => Promise<void>) {
  if (!order_id) return work();
  try {
    await withOrderLock(container, order_id, work);
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}

function decided({ state, decided_by_name }: ApprovalRow): Refusal {
  return new Refusal(
    409,
    "decided_already",
    `It was decided before (${state}) by ${decided_by_name ?? "nobody"}.`,
    [{ field: "", code: "decided_already", values: { state, by: decided_by_name ?? "" } }],
  );
}

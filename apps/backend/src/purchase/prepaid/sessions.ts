import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, PaymentSessionStatus } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { Refusal } from "../../refusal";
import { PAYMENT_AWAITED } from "./prepayments";

interface SessionRow {
  id: string;
  status: string;
  amount: unknown;
  provider_id: string;
  payment_collection_id: string;
  payment?: { canceled_at: unknown; refunds?: Array<{ id: string } | null> | null } | null;
}

interface Asked {
  cart_id: string;
  session_id: string;
  told: boolean;
}

/** Why nothing was bought: whoever was asked for the money did not give it. */
export const PAYMENT_REFUSED = "payment_refused";

const MAY_GO_ON: string[] = [
  PaymentSessionStatus.PENDING,
  PaymentSessionStatus.REQUIRES_MORE,
  PaymentSessionStatus.AUTHORIZED,
];

/**
 * Payments that an earlier attempt asked for, by cart, and that may still be used: of the same amount, not refused, and no money of them
 * went back. Whoever was asked once, or has paid already, is not asked again.
 * @param among Payment sessions that alone may be gone on with; any when not given
 */
export async function collectionsToGoOnWith(
  container: MedusaContainer,
  providerId: string,
  due: ReadonlyArray<{ cart_id: string; amount: number }>,
  among?: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const all = await askedFor(container, { cart_id: due.map(({ cart_id }) => cart_id) });
  const asked = among ? all.filter(({ session_id }) => among.has(session_id)) : all;
  const sessions = await sessionsOf(container, asked);
  return new Map(
    due.flatMap(({ cart_id, amount }): Array<[string, string]> => {
      const fits = asked
        .filter((one) => one.cart_id === cart_id)
        // What was paid comes first.
        .sort((a, b) => Number(b.told) - Number(a.told))
        .flatMap(({ session_id }) => sessions.get(session_id) ?? [])
        .find(
          ({ provider_id, status, amount: asks, payment }) =>
            provider_id === providerId &&
            Number(asks) === amount &&
            MAY_GO_ON.includes(status) &&
            !payment?.canceled_at &&
            !payment?.refunds?.length,
        );
      return fits ? [[cart_id, fits.payment_collection_id]] : [];
    }),
  );
}

/** Why paying beforehand came to nothing, if that is it. */
export async function paymentRefusal(
  container: MedusaContainer,
  purchaseId: string,
): Promise<Refusal | null> {
  const asked = await askedFor(container, { purchase_id: purchaseId });
  const sessions = await sessionsOf(container, asked);
  const newest = new Map(asked.map(({ cart_id, session_id }) => [cart_id, session_id]));
  const statuses = [...newest.values()].map((id) => sessions.get(id)?.status);
  if (statuses.includes(PaymentSessionStatus.ERROR)) {
    return new Refusal(409, PAYMENT_REFUSED, "The payment was refused; nothing was bought.");
  }
  if (statuses.includes(PaymentSessionStatus.REQUIRES_MORE)) {
    return new Refusal(409, PAYMENT_AWAITED, "The payment has not come yet; it is bought when it comes.");
  }
  return null;
}

/** Oldest first. */
async function askedFor(
  container: MedusaContainer,
  by: { cart_id: string[] } | { purchase_id: string },
): Promise<Asked[]> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const rows = await purchases.listPrepayments(
    { ...by, settled_at: null },
    { order: { created_at: "ASC", id: "ASC" } },
  );
  return rows.map(({ cart_id, session_id, told_at }) => ({ cart_id, session_id, told: told_at !== null }));
}

async function sessionsOf(
  container: MedusaContainer,
  asked: readonly Asked[],
): Promise<Map<string, SessionRow>> {
  if (!asked.length) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: [
      "id",
      "status",
      "amount",
      "provider_id",
      "payment_collection_id",
      "payment.canceled_at",
      "payment.refunds.id",
    ],
    filters: { id: asked.map(({ session_id }) => session_id) },
  });
  return new Map((data as unknown as SessionRow[]).map((session) => [session.id, session]));
}

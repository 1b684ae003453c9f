import type { Account } from "../account/account";
import { invalid } from "../http/problem";

type Plain = Record<string, unknown>;

/** Puts whole objects in the place of their ids, along paths such as `data.payment_intent.latest_charge`. */
export function expand(account: Account, answer: unknown, paths: string[]): unknown {
  if (paths.length === 0) return answer;
  const copy = structuredClone(answer);
  for (const [index, path] of paths.entries()) {
    const parts = path.split(".");
    if (parts.length > 4) {
      throw invalid("You cannot expand more than 4 levels of a property.", `expand[${index}]`);
    }
    follow(account, copy, parts, () => {
      const message = `This property cannot be expanded (${path}).`;
      return invalid(message, `expand[${index}]`);
    });
  }
  return copy;
}

function follow(account: Account, at: unknown, [part, ...rest]: string[], refusal: () => Error): void {
  if (part === undefined || at === null || at === undefined) return;
  if (Array.isArray(at)) {
    for (const each of at) follow(account, each, [part, ...rest], refusal);
    return;
  }
  if (typeof at !== "object") throw refusal();
  const object = at as Plain;
  if (object[part] === undefined) {
    const list = listOf(account, object, part);
    if (!list) throw refusal();
    object[part] = structuredClone(list);
  } else if (typeof object[part] === "string") {
    const whole = find(account, part, object[part]);
    if (!whole) throw refusal();
    object[part] = structuredClone(whole);
  }
  follow(account, object[part], rest, refusal);
}

const TRANSACTIONS: ReadonlySet<string> = new Set(["balance_transaction", "failure_balance_transaction"]);

function find(account: Account, name: string, id: string): object | undefined {
  if (name === "payment_intent") return account.intents.get(id);
  if (name === "latest_charge" || name === "charge") return account.charges.get(id);
  if (TRANSACTIONS.has(name)) return account.transactions.get(id);
  return undefined;
}

/** Lists that Stripe shows only to those who ask. */
function listOf(account: Account, object: Plain, name: string): object | undefined {
  const id = String(object.id);
  if (object.object === "checkout.session" && name === "line_items") {
    return lineItems(account, id);
  }
  if (object.object === "charge" && name === "refunds") {
    const data = account.refunds.newestFirst().filter(({ charge }) => charge === id);
    return { object: "list", data, has_more: false, url: `/v1/charges/${id}/refunds` };
  }
  return undefined;
}

export function lineItems(account: Account, sessionId: string) {
  const data = account.purchases.get(sessionId)?.items ?? [];
  return { object: "list", data, has_more: false, url: `/v1/checkout/sessions/${sessionId}/line_items` };
}

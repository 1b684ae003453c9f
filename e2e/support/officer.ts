import { clockFromEnv, todayOf } from "@market/ocop";
import { backendUrl, officer } from "./environment";
import type { Goods } from "./goods";

/** Any of the grounds of QĐ 26/2026. */
const GROUND = "production_ended";

/** What an officer does, by the same routes as the admin's pages. Throws on anything but 2xx. */
export async function atTheOffice<T>(path: string, body?: unknown, backend = backendUrl): Promise<T> {
  const response = await officeAnswer(path, body, backend);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The same, whatever comes of it: for what an officer is refused. */
export async function officeAnswer(path: string, body?: unknown, backend = backendUrl): Promise<Response> {
  return fetch(backend + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await token(backend)}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** What an officer does in the register of certificates. */
export async function withdrawCertificate(id: string): Promise<void> {
  const withdrawn_on = todayOf(clockFromEnv(process.env));
  await atTheOffice(`/admin/certificates/${id}/withdraw`, { ground: GROUND, withdrawn_on });
}

/** Answers a complaint. */
export async function officerAnswers(
  id: string,
  answer: { reply?: string; decision?: string },
): Promise<void> {
  await atTheOffice(`/admin/complaints/${id}`, answer);
}

/** Sells goods for another price from now on, in whole đồng. */
export async function setPrice({ id, variant }: Goods, amount: number): Promise<void> {
  const prices = [{ currency_code: "vnd", amount }];
  await atTheOffice(`/admin/products/${id}/variants/${variant.id}`, { prices });
}

interface VariantAtTheOffice {
  variant: {
    inventory_items: Array<{
      inventory: { id: string; location_levels: Array<{ location_id: string; reserved_quantity: number }> };
    }>;
  };
}

/** Counts the pieces of goods anew: so many can be bought, beside those that are ordered already. */
export async function setStock({ id, variant }: Goods, pieces: number): Promise<void> {
  const level = "inventory_items.inventory.location_levels";
  const fields = `${level}.location_id,${level}.reserved_quantity`;
  const found = await atTheOffice<VariantAtTheOffice>(
    `/admin/products/${id}/variants/${variant.id}?fields=${fields},inventory_items.inventory.id`,
  );
  for (const { inventory } of found.variant.inventory_items) {
    for (const { location_id, reserved_quantity } of inventory.location_levels) {
      await atTheOffice(`/admin/inventory-items/${inventory.id}/location-levels/${location_id}`, {
        stocked_quantity: pieces + reserved_quantity,
      });
    }
  }
}

/** A discount code, given out; once made it stays. */
export async function giveOutCode(
  code: string,
  method: Record<string, unknown>,
  backend = backendUrl,
): Promise<void> {
  const application_method = { target_type: "items", allocation: "across", currency_code: "vnd", ...method };
  const promotion = { code, type: "standard", status: "active", application_method };
  const response = await officeAnswer("/admin/promotions", promotion, backend);
  if (response.ok) return;
  const answer = await response.text();
  if (!/already exists/i.test(answer))
    throw new Error(`giving out ${code} answered ${response.status}: ${answer}`);
}

const tokens = new Map<string, Promise<string>>();

/** One sign-in for all that the tests of a process do there. */
function token(backend: string): Promise<string> {
  const known = tokens.get(backend) ?? signIn(backend);
  tokens.set(backend, known);
  return known;
}

async function signIn(backend: string): Promise<string> {
  const response = await fetch(`${backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(officer),
  });
  if (!response.ok) throw new Error(`the officer could not sign in: ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}

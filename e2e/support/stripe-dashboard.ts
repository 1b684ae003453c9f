import { readFile } from "node:fs/promises";
import path from "node:path";

interface Keys {
  key: string;
  port: number;
}

/** What a person does on the pages that Stripe gives a shop; here at the stand-in, by the API that is behind those pages. */
async function asked<T>(
  method: "GET" | "POST",
  where: string,
  body: Record<string, string> = {},
): Promise<T> {
  const folder = process.env.MARKET_DATA_DIR;
  if (!folder) throw new Error("MARKET_DATA_DIR does not say where the stand-in's keys are.");
  const { key, port } = JSON.parse(await readFile(path.join(folder, "cards/keys.json"), "utf8")) as Keys;
  const response = await fetch(`http://127.0.0.1:${port}/v1/${where}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(method === "POST" && { body: new URLSearchParams(body) }),
  });
  if (!response.ok) throw new Error(`${where} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

interface Session {
  payment_intent: string | null;
  client_reference_id: string | null;
}

/** Gives some of a purchase's money back without saying of which order. @param amount đồng; @returns the refund's id */
export async function refundsInTheDashboard(purchaseId: string, amount: number): Promise<string> {
  const { data } = await asked<{ data: Session[] }>("GET", "checkout/sessions?limit=100");
  const session = data.find((one) => one.client_reference_id === purchaseId && one.payment_intent);
  if (!session?.payment_intent) throw new Error(`${purchaseId} was paid by no session that Stripe knows.`);
  const { id } = await asked<{ id: string }>("POST", "refunds", {
    payment_intent: session.payment_intent,
    amount: String(amount),
  });
  return id;
}

/** Without a slash at the end. */
export const GHN_PRODUCTION = "https://online-gateway.ghn.vn/shiip/public-api";

export interface GhnSettings {
  token: string;
  shopId: string;
  /** Another gateway than the production one. */
  base?: string;
  /** How long one call may take, in ms. */
  timeoutMs?: number;
}

/** No answer in time, or none that can be read: nothing is known about what was asked. */
export class GhnAway extends Error {
  constructor(message: string) {
    super(message);
    this.name = "GhnAway";
  }
}

/** The part of a parcel that GHN does not take; `shop` for the token, the shop, or what a parcel has no part in. */
export type RefusedField = "phone" | "address" | "weight" | "collect" | "route" | "shop";

export class GhnRefused extends Error {
  constructor(
    /** GHN's own stable word, such as `PHONE_INVALID`; empty where it gave none. */
    readonly code: string,
    readonly field: RefusedField,
    /** For people, in GHN's words. */
    readonly told: string,
  ) {
    super(`GHN refuses: ${code ? `${code}, ` : ""}${told}`);
    this.name = "GhnRefused";
  }
}

interface Envelope {
  code?: unknown;
  message?: unknown;
  code_message?: unknown;
  code_message_value?: unknown;
  data?: unknown;
}

const TIMEOUT_MS = 6_000;

/**
 * One call. The token stands in the header alone: no message of an error holds it.
 * @throws GhnAway, GhnRefused
 */
export async function callGhn(settings: GhnSettings, path: string, body: object): Promise<unknown> {
  const base = (settings.base || GHN_PRODUCTION).replace(/\/+$/, "");
  let status: number;
  let answer: Envelope;
  try {
    const response = await fetch(`${base}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Token: settings.token, ShopId: settings.shopId },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS),
    });
    status = response.status;
    answer = (await response.json()) as Envelope;
  } catch (error) {
    throw new GhnAway(`${path} was not answered: ${error instanceof Error ? error.message : "no reason"}`);
  }
  if (status === 200 && answer?.code === 200) return answer.data;
  if (status >= 500 || status === 429 || typeof answer?.code !== "number" || answer.code >= 500) {
    throw new GhnAway(`${path} was answered ${status}.`);
  }
  throw refusalOf(status, answer);
}

function refusalOf(status: number, { message, code_message, code_message_value }: Envelope): GhnRefused {
  const code = typeof code_message === "string" ? code_message : "";
  const told = [code_message_value, message].find((text) => typeof text === "string" && text !== "");
  const field = status === 401 || status === 403 ? "shop" : fieldOf(code, String(message ?? ""));
  return new GhnRefused(code, field, String(told ?? `code ${status}`).slice(0, 300));
}

/** GHN's stable words first; what it calls `USER_ERR_COMMON` names the field in its message (`ShiipCreate.Weight failed …`). */
const FIELDS: ReadonlyArray<readonly [RegExp, RefusedField]> = [
  [/SHOP/, "shop"],
  [/PHONE/, "phone"],
  [/ROUTE_NOT_FOUND|CONFIG_FEE/, "route"],
  [/PROVINCE|DISTRICT|WARD|ADDRESS/, "address"],
  [/WEIGHT|LENGTH|WIDTH|HEIGHT/, "weight"],
  [/COD_?AMOUNT|CODAMOUNT/, "collect"],
];

function fieldOf(code: string, message: string): RefusedField {
  for (const text of [code, message.toUpperCase()]) {
    const found = FIELDS.find(([words]) => words.test(text));
    if (found) return found[1];
  }
  return "shop";
}

import type { ErrorAnswer } from "@market/store-contract";
import { CARD_MESSAGES } from "../card/messages";
import { messageOf } from "../certificates/messages";
import { VISIT_MESSAGES } from "../experiences/messages";
import { JOINING_MESSAGES } from "../joining/messages";
import { GOODS_MESSAGES } from "../own-goods/messages";
import { PAYOUT_MESSAGES } from "../payouts/messages";
import { REVIEW_MESSAGES } from "../reviews/messages";
import { MONEY_MESSAGES } from "../second-person/messages";
import { RECEIPT_MESSAGES } from "../transfers/messages";

/** Words of single parts of the office, which go before those that all share. */
const MESSAGES = {
  ...VISIT_MESSAGES,
  ...GOODS_MESSAGES,
  ...JOINING_MESSAGES,
  ...REVIEW_MESSAGES,
  ...MONEY_MESSAGES,
  ...PAYOUT_MESSAGES,
  ...CARD_MESSAGES,
  ...RECEIPT_MESSAGES,
};

declare const __BACKEND_URL__: string | undefined;

const base = (typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "").replace(/\/$/, "");

/** The backend's refusal, with what is wrong with each field. */
export class Refused extends Error {
  constructor(readonly answer: ErrorAnswer) {
    super(answer.message);
  }

  /** One sentence for a field or a part of it, in the officer's language. */
  of(field: string, locale: "vi" | "en"): string | undefined {
    const fault = this.answer.errors?.find(
      (each) =>
        each.field === field || each.field.endsWith(`.${field}`) || each.field.startsWith(`${field}.`),
    );
    return fault && messageOf(fault.code, fault.values, MESSAGES)[locale];
  }

  /** One sentence for the whole, where no field is named. */
  whole(locale: "vi" | "en"): string {
    const fault = this.answer.errors?.[0];
    if (fault) return messageOf(fault.code, fault.values, MESSAGES)[locale];
    const { code = "", message } = this.answer;
    return code === "already_withdrawn" || code in MESSAGES ? messageOf(code, {}, MESSAGES)[locale] : message;
  }
}

async function answered<Answer>(response: Response): Promise<Answer> {
  const answer: unknown = await response
    .json()
    .catch(() => ({ type: "unknown", message: response.statusText }));
  if (!response.ok) throw new Refused(answer as ErrorAnswer);
  return answer as Answer;
}

/** @throws Refused */
export async function read<Answer>(
  path: string,
  query: Record<string, string | undefined> = {},
): Promise<Answer> {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const search = given.length ? `?${new URLSearchParams(given)}` : "";
  return answered(await fetch(`${base}/admin${path}${search}`, { credentials: "include" }));
}

/** @throws Refused */
export async function send<Answer>(path: string, body: object): Promise<Answer> {
  const form = body instanceof FormData;
  return answered(
    await fetch(`${base}/admin${path}`, {
      method: "POST",
      credentials: "include",
      headers: form ? undefined : { "content-type": "application/json" },
      body: form ? body : JSON.stringify(body),
    }),
  );
}

/** @throws Refused */
export async function remove<Answer>(path: string): Promise<Answer> {
  return answered(await fetch(`${base}/admin${path}`, { method: "DELETE", credentials: "include" }));
}

/** Where a file of the admin's is saved from. */
export const addressOf = (path: string) => `${base}/admin${path}`;

export const templateAddress = `${base}/admin/certificates/import/template`;

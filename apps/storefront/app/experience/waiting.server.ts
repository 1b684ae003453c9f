import { parsePhone } from "@market/ocop";
import type { Experience, Locale, WaitBody } from "@market/store-contract";
import { z } from "zod";
import { LONGEST } from "~/checkout/limits";
import { translator } from "~/i18n";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { minutesOf } from "~/too-many.server";
import { WAITING_FIELDS, type WaitingDraft, type WaitingField } from "./waiting";

const line = (max: number) => z.string().trim().min(1, { error: "required" }).max(max, { error: "too_long" });

const waiting = z.object({
  departure_id: line(80).regex(/^[\w-]+$/, { error: "required" }),
  seats: z.coerce.number({ error: "required" }).int({ error: "required" }).min(1, { error: "required" }),
  name: line(LONGEST.name),
  phone: line(LONGEST.phone).refine((text) => parsePhone(text) !== null, { error: "not_a_phone" }),
  email: z.union(
    [z.literal(""), z.email({ error: "not_an_email" }).max(LONGEST.email, { error: "too_long" })],
    {
      error: "not_an_email",
    },
  ),
});

const REFUSALS = ["visit_not_full", "too_many_lists", "party_too_large", "party_too_small"] as const;

/** Puts somebody on the list of a departure that is full; what stands in the way comes back with all that was typed. */
export async function joinWaiting(
  handle: string,
  form: FormData,
  locale: Locale,
  { wait, limits }: { wait: number | null; limits: Experience["party"] },
): Promise<{ draft: WaitingDraft; status: number } | null> {
  const t = translator(locale, "waiting");
  const values = Object.fromEntries(
    WAITING_FIELDS.map((name) => [name, String(form.get(name) ?? "").slice(0, 300)]),
  );
  const again = (status: number, parts: Partial<WaitingDraft>) => ({
    draft: { values, errors: {}, whole: null, ...parts },
    status,
  });
  if (wait !== null) return again(429, { whole: t("tooFast", { count: minutesOf(wait) }) });
  const read = waiting.safeParse(values);
  const errors = read.success ? {} : wordsOf(read.error);
  if (read.success && read.data.seats > limits.max) Object.assign(errors, { seats: "too_many" });
  if (!read.success || Object.keys(errors).length > 0) return again(422, { errors });
  const { email, ...rest } = read.data;
  const body: WaitBody = { ...rest, ...(email && { email }), locale };
  try {
    await writeStore("POST", `/store/experiences/${encodeURIComponent(handle)}/waiting`, body);
    return null;
  } catch (error) {
    if (error instanceof Response && error.status === 503) return again(503, { whole: t("down") });
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 429) return again(429, { whole: t("tooFast", { count: 1 }) });
    const known = REFUSALS.find((code) => code === error.code) ?? "other";
    return again(error.status, { whole: t(`refused.${known}`) });
  }
}

/** The first thing wrong with each field. */
function wordsOf(error: z.ZodError): WaitingDraft["errors"] {
  const words: WaitingDraft["errors"] = {};
  for (const { path, message } of error.issues) words[path[0] as WaitingField] ??= message;
  return words;
}

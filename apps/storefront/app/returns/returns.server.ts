import { randomBytes } from "node:crypto";
import type { FieldError, Locale, OrderReturnsAnswer, ReturnAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { formWithFiles } from "~/form-with-files.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, StoreRefusal, uploadStore, writeStore } from "~/medusa.server";
import { whoAsks } from "~/my-orders/who-asks.server";
import { redirectWithToast } from "~/session.server";
import { minutesOf, tooMany } from "~/too-many.server";
import { type EscalateDraft, RETURN_FIELDS, type ReturnDraft } from "./draft";

const WHOLE = ["too_late", "mind_of_fresh", "nothing_left", "order_busy", "not_to_escalate"] as const;
/** Megabytes of all pictures together. */
const MOST_MEGABYTES = 24;
const PIECES = /^pieces:([\w-]{1,80})$/;

const pathOf = (purchaseId: string, orderId: string) =>
  `/store/purchases/${encodeURIComponent(purchaseId)}/orders/${encodeURIComponent(orderId)}/returns`;

/** @throws Response 404 where this browser may not see the order */
export async function readReturns(
  request: Request,
  purchaseId: string,
  orderId: string,
): Promise<OrderReturnsAnswer> {
  const headers = await whoAsks(request, purchaseId);
  if (Object.keys(headers).length === 0) throw new Response(null, { status: 404 });
  try {
    return await askStore<OrderReturnsAnswer>(pathOf(purchaseId, orderId), headers);
  } catch (error) {
    if (error instanceof StoreRefusal)
      throw new Response(null, { status: error.status === 401 ? 404 : error.status });
    throw error;
  }
}

/** A new form: its id makes one request of it, however often it is sent. */
export const emptyReturn = (): ReturnDraft => ({
  form_id: randomBytes(18).toString("base64url"),
  reason: "",
  wish: "",
  text: "",
  pieces: {},
  errors: {},
  whole: null,
  picturesLost: false,
});

/** What the buttons of the page do: ask for something, or bring it before an officer. */
export async function changeReturns(request: Request, purchaseId: string, orderId: string) {
  const { form, leftOut } = await formWithFiles(request, MOST_MEGABYTES);
  const headers = await whoAsks(request, purchaseId);
  if (Object.keys(headers).length === 0) throw new Response(null, { status: 404 });
  return form.get("intent") === "escalate"
    ? escalate(request, form, { purchaseId, orderId, headers })
    : ask(request, form, { purchaseId, orderId, headers }, leftOut);
}

interface Where {
  purchaseId: string;
  orderId: string;
  headers: Record<string, string>;
}

async function ask(
  request: Request,
  form: FormData,
  { purchaseId, orderId, headers }: Where,
  leftOut: boolean,
) {
  const locale = localeOfRequest(request);
  const t = translator(locale, "returns");
  const pictures = form
    .getAll("pictures")
    .filter((file): file is File => typeof file !== "string" && file.size > 0);
  const pieces = Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const line = PIECES.exec(name)?.[1];
      return line && typeof value === "string" ? [[line, value.slice(0, 5)]] : [];
    }),
  );
  const draft: ReturnDraft = {
    ...emptyReturn(),
    form_id: textOf(form, "form_id").slice(0, 64),
    reason: textOf(form, "reason").slice(0, 20),
    wish: textOf(form, "wish").slice(0, 20),
    text: textOf(form, "text").slice(0, 4_000),
    pieces,
    picturesLost: leftOut || pictures.length > 0,
  };
  const again = (wrong: Partial<ReturnDraft>, status: number) =>
    data({ draft: { ...draft, ...wrong } }, { status });
  const wait = tooMany(request);
  if (wait) return again({ whole: t("errors.too_many", { count: minutesOf(wait) }) }, 429);

  if (leftOut) return again({ errors: { pictures: t("errors.pictures") } }, 413);
  const sent = new FormData();
  sent.append("locale", locale);
  for (const name of ["form_id", "reason", "wish", "text"] as const) sent.append(name, draft[name]);
  for (const [line, quantity] of Object.entries(pieces)) {
    if (/^[1-9]\d{0,4}$/.test(quantity)) sent.append("pieces", `${line}:${quantity}`);
  }
  for (const picture of pictures) sent.append("pictures", picture, picture.name || "anh");
  try {
    const answer = await uploadStore<ReturnAnswer>(pathOf(purchaseId, orderId), sent, headers);
    const message = t("form.sent", { number: answer.return.number });
    return redirectWithToast(pageOf(locale, purchaseId, orderId), { tone: "good", message });
  } catch (error) {
    const { errors, whole, status } = refusedIn(error, locale);
    return again({ errors, whole }, status);
  }
}

async function escalate(request: Request, form: FormData, { purchaseId, orderId, headers }: Where) {
  const locale = localeOfRequest(request);
  const t = translator(locale, "returns");
  const [id, text] = [textOf(form, "return_id").slice(0, 80), textOf(form, "text").slice(0, 4_000)];
  const again = (error: string, status: number) =>
    data({ escalating: { id, text, error } satisfies EscalateDraft }, { status });
  const wait = tooMany(request);
  if (wait) return again(t("errors.too_many", { count: minutesOf(wait) }), 429);
  try {
    const path = `/store/purchases/${encodeURIComponent(purchaseId)}/returns/${encodeURIComponent(id)}/escalate`;
    await writeStore<ReturnAnswer>("POST", path, { text }, headers);
    const to = pageOf(locale, purchaseId, orderId);
    return redirectWithToast(to, { tone: "good", message: t("escalate.sent") });
  } catch (error) {
    const { errors, whole, status } = refusedIn(error, locale);
    return again(errors.text ?? whole ?? t("errors.other"), status);
  }
}

const pageOf = (locale: Locale, purchaseId: string, orderId: string) =>
  localPath(locale, `/returns/${purchaseId}/${orderId}`);

/** @throws whatever is no refusal */
function refusedIn(
  error: unknown,
  locale: Locale,
): Pick<ReturnDraft, "errors" | "whole"> & { status: number } {
  const t = translator(locale, "returns");
  if (error instanceof Response && error.status === 503)
    return { errors: {}, whole: t("errors.other"), status: 503 };
  if (!(error instanceof StoreRefusal)) throw error;
  if (error.status === 404) throw new Response(null, { status: 404 });
  const errors = told(error.errors, locale);
  if (Object.keys(errors).length > 0) return { errors, whole: null, status: error.status };
  const code = WHOLE.find((each) => each === error.code) ?? "other";
  return { errors: {}, whole: t(`errors.${code}`), status: error.status };
}

function told(faults: readonly FieldError[], locale: Locale): ReturnDraft["errors"] {
  const t = translator(locale, "returns");
  return Object.fromEntries(
    faults.flatMap(({ field }) => {
      const name = RETURN_FIELDS.find((each) => field === each || field.startsWith(`${each}.`));
      return name ? [[name, t(`errors.${name}`)]] : [];
    }),
  );
}

import type { FieldError, HandoverBody, HandoverWay, UndoHandoverBody } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";

const PATH = "/producer/shares/handovers";
const ID = /^[\w-]{1,100}$/;

type Asked =
  | { errors: FieldError[] }
  | { to: string; body: HandoverBody | UndoHandoverBody; toast: "saved" | "undoneToast" };

/** Notes that somebody was given their share, or that they were not after all. What stands in the way comes back with what was typed. */
export async function changeHandovers(request: Request, form: FormData) {
  const asked = form.has("undo_id") ? undoIn(form) : handoverIn(form);
  const values = typed(form, ["share", "amount", "on", "way", "note", "undo_id", "reason"]);
  if ("errors" in asked) return again(values, asked, 422);
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", asked.to, asked.body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.errors.length) return again(values, { errors: error.errors }, error.status);
    return again(values, { refusal: { code: error.code } }, error.status);
  }
  const locale = localeOfRequest(request);
  return redirectWithToast(localPath(locale, "/desk/shares"), {
    tone: "good",
    message: translator(locale, "shares")(`handover.${asked.toast}`),
  });
}

function handoverIn(form: FormData): Asked {
  const [month = "", party_id = "", agreement_id = ""] = textOf(form, "share").split(" ");
  // As people write money: 85.000.
  const amount = Number(textOf(form, "amount").replace(/[\s.,₫đ]/g, ""));
  const on = textOf(form, "on").trim();
  const errors = [
    ...(agreement_id ? [] : [{ field: "share", code: "required" }]),
    ...(Number.isSafeInteger(amount) && amount > 0 ? [] : [{ field: "amount", code: "required" }]),
    ...(on ? [] : [{ field: "on", code: "required" }]),
  ];
  if (errors.length) return { errors };
  const way = textOf(form, "way") as HandoverWay;
  const note = textOf(form, "note").trim() || null;
  const form_id = textOf(form, "form_id");
  return {
    to: PATH,
    body: { form_id, agreement_id, party_id, month, amount, on, way, note },
    toast: "saved",
  };
}

function undoIn(form: FormData): Asked {
  const id = textOf(form, "undo_id");
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const reason = textOf(form, "reason").trim();
  if (!reason) return { errors: [{ field: "reason", code: "required" }] };
  return {
    to: `${PATH}/${id}/undo`,
    body: { reason },
    toast: "undoneToast",
  };
}

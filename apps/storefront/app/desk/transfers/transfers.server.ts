import type {
  DecideReceiptBody,
  DeskTransfersAnswer,
  NoteTransferBody,
  RefundSentBody,
} from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";
import { sendStatement } from "./statement.server";

const PATH = "/producer/transfers";
const ID = /^[\w-]{1,80}$/;
const DECISIONS = ["to_order", "sent_back", "not_an_order"] as const;

export const readTransfers = (request: Request, member: AtDesk) =>
  readAsMember<DeskTransfersAnswer>(request, member, PATH);

/** Notes what a member saw on the account, or what becomes of what came. What stands in the way comes back with what was typed. */
export async function changeTransfers(request: Request) {
  const form = await request.formData();
  if (form.has("statement") || form.has("content")) return sendStatement(request, form);
  const asked = form.has("refund_id")
    ? refundIn(form)
    : form.has("receipt_id")
      ? decisionIn(form)
      : noteIn(form);
  const values = typed(form, ["reference", "amount", "transaction_id", "receipt_id", "refund_id"]);
  if ("wrong" in asked) return again(values, { errors: [{ field: asked.wrong, code: "required" }] }, 422);
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", asked.to, asked.body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    if (error.errors.length) return again(values, { errors: error.errors }, error.status);
    return again(values, { refusal: { code: error.code } }, error.status);
  }
  const message = translator(localeOfRequest(request), "deskTransfers")(`toast.${asked.toast}`);
  return redirectWithToast(new URL(request.url).pathname, { tone: "good", message });
}

type Asked =
  | { wrong: string }
  | { to: string; body: NoteTransferBody | DecideReceiptBody | RefundSentBody; toast: "noted" | "decided" };

function noteIn(form: FormData): Asked {
  // As people write money: 85.000.
  const amount = Number(textOf(form, "amount").replace(/[\s.,₫đ]/g, ""));
  const [reference, transaction_id] = [textOf(form, "reference"), textOf(form, "transaction_id").trim()];
  if (!reference) return { wrong: "reference" };
  if (!Number.isSafeInteger(amount) || amount <= 0) return { wrong: "amount" };
  if (!transaction_id) return { wrong: "transaction_id" };
  return { to: PATH, body: { reference, amount, transaction_id }, toast: "noted" };
}

function decisionIn(form: FormData): Asked {
  const id = textOf(form, "receipt_id");
  const decision = DECISIONS.find((one) => one === form.get("decision"));
  if (!ID.test(id) || !decision) throw new Response(null, { status: 404 });
  const reference = textOf(form, "reference");
  if (decision === "to_order" && !reference) return { wrong: "reference" };
  const body = { decision, ...(decision === "to_order" && { reference }) };
  return { to: `${PATH}/${id}/decide`, body, toast: "decided" };
}

function refundIn(form: FormData): Asked {
  const id = textOf(form, "refund_id");
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const reference = textOf(form, "reference").trim();
  if (!reference) return { wrong: "reference" };
  return { to: `${PATH}/refunds/${id}`, body: { reference }, toast: "noted" };
}

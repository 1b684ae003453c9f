import type { AnswerReturnBody, ReturnsAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";
import type { AnswerDraft } from "./draft";

const ID = /^[\w-]{1,80}$/;
const PAGE = /^[1-9]\d{0,4}$/;
const ANSWERS = ["replace", "refund", "decline"];

/** What buyers send back, what waits for an answer first. */
export function readReturns(request: Request, member: AtDesk): Promise<ReturnsAnswer> {
  const page = new URL(request.url).searchParams.get("page") ?? "";
  const path = `/producer/returns${PAGE.test(page) ? `?page=${page}` : ""}`;
  return readAsMember<ReturnsAnswer>(request, member, path);
}

/** The producer's one answer. What stands in the way comes back with what was typed. */
export async function answerReturn(request: Request) {
  const form = await request.formData();
  const id = textOf(form, "id");
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const [answer, refund] = [textOf(form, "answer").slice(0, 10), textOf(form, "refund").slice(0, 20)];
  const text = textOf(form, "text").replaceAll("\r\n", "\n").trim().slice(0, 4_000);
  const again = (error: AnswerDraft["error"], status: number, other: Pick<AnswerDraft, "said" | "by"> = {}) =>
    data({ draft: { id, answer, text, refund, error, ...other } satisfies AnswerDraft }, { status });
  if (!ANSWERS.includes(answer)) return again("answer", 422);
  const body: AnswerReturnBody = { answer, text, ...(answer === "refund" ? { refund } : {}) };
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore("POST", `/producer/returns/${id}/answer`, body, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const [fault] = error.errors;
    if (fault?.values?.said) {
      return again("said", 409, { said: String(fault.values.said), by: String(fault.values.by ?? "") });
    }
    if (fault?.field === "text" && error.status === 422) return again("text", 422);
    if (fault?.field === "refund") return again("refund", 422);
    if (error.code === "order_busy") return again("busy", 409);
    const over = error.status === 404 || error.code === "already_answered";
    return again(over ? "over" : "other", error.status);
  }
  const locale = localeOfRequest(request);
  const message = translator(locale, "returns")("desk.sent");
  return redirectWithToast(localPath(locale, "/desk/returns"), { tone: "good", message });
}

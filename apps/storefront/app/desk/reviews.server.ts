import type { DeskReviewsAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "./desk-cookie.server";
import { LONGEST_REPLY, type ReplyDraft } from "./reviews";
import { sendAsMember } from "./send.server";
import { readAsMember } from "./session.server";

const ID = /^[\w-]{1,80}$/;
const PAGE = /^[1-9]\d{0,4}$/;

/** Reviews of the producer's goods and questions about them, what waits first. */
export function readDeskReviews(request: Request, member: AtDesk): Promise<DeskReviewsAnswer> {
  const page = new URL(request.url).searchParams.get("page") ?? "";
  return readAsMember<DeskReviewsAnswer>(
    request,
    member,
    `/producer/reviews${PAGE.test(page) ? `?page=${page}` : ""}`,
  );
}

/** The producer's reply to a review, or the answer to a question. What stands in the way comes back with what was typed. */
export async function answerAtDesk(request: Request) {
  const form = await request.formData();
  const [kind, id] = [form.get("kind"), textOf(form, "id")];
  const text = textOf(form, "text").replaceAll("\r\n", "\n").trim();
  if (!ID.test(id) || (kind !== "review" && kind !== "question")) throw new Response(null, { status: 404 });
  const again = (error: ReplyDraft["error"], status: number, other: Pick<ReplyDraft, "said" | "by"> = {}) =>
    data({ draft: { kind, id, text, error, ...other } satisfies ReplyDraft }, { status });
  if (!text) return again("required", 422);
  if (text.length < 2) return again("too_short", 422);
  if (text.length > LONGEST_REPLY) return again("too_long", 422);
  const path = kind === "review" ? `/producer/reviews/${id}/reply` : `/producer/questions/${id}/answer`;
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", path, { text }, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const { said, by } = error.errors[0]?.values ?? {};
    if (said) return again("said", 409, { said: String(said), by: String(by ?? "") });
    return again(error.status === 404 ? "over" : "other", error.status);
  }
  const locale = localeOfRequest(request);
  const message = translator(locale, "review")(kind === "review" ? "desk.replied" : "desk.answered");
  return redirectWithToast(localPath(locale, "/desk/reviews"), { tone: "good", message });
}

import type { AnswerRequestBody, HostRequestsAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "./desk-cookie.server";
import { LONGEST_REASON, type RequestDraft } from "./requests";
import { sendAsMember } from "./send.server";
import { readAsMember } from "./session.server";

const ID = /^[\w-]{1,80}$/;

/** What waits for an answer, the most pressing first. */
export const readRequests = async (request: Request, member: AtDesk) =>
  (await readAsMember<HostRequestsAnswer>(request, member, "/producer/requests")).requests;

/** Yes, or no with a reason. What stands in the way comes back with what was typed. */
export async function answerRequest(request: Request) {
  const form = await request.formData();
  const id = textOf(form, "booking_id");
  const answer = form.get("answer");
  // A browser sends lines apart as two signs, and counts them as one.
  const reason = textOf(form, "reason").replaceAll("\r\n", "\n").trim();
  if (!ID.test(id) || (answer !== "yes" && answer !== "no")) throw new Response(null, { status: 404 });
  const again = (error: RequestDraft["error"], status: number) =>
    data({ draft: { booking_id: id, reason, error } satisfies RequestDraft }, { status });
  if (answer === "no" && !reason) return again("required", 422);
  if (answer === "no" && reason.length > LONGEST_REASON) return again("too_long", 422);

  const body: AnswerRequestBody = answer === "yes" ? { yes: true } : { yes: false, reason };
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore("POST", `/producer/bookings/${id}/answer`, body, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const over = error.status === 404 || error.code === "request_over";
    return again(over ? "over" : "other", error.status);
  }
  const locale = localeOfRequest(request);
  const message = translator(locale, "requests")(answer === "yes" ? "toast.accepted" : "toast.refused");
  return redirectWithToast(localPath(locale, "/desk/requests"), { tone: "good", message });
}

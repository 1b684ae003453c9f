import { randomUUID } from "node:crypto";
import type {
  CheckInAnswer,
  CheckInKey,
  CheckInList,
  CheckInResult,
  DeskVisitRef,
  SignedCheckInList,
} from "@market/store-contract";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "./desk-cookie.server";
import { asMember, orToDesk, readAsMember } from "./session.server";
import { refQuery } from "./visit-ref";

export const readSignedList = (request: Request, member: AtDesk, ref: DeskVisitRef) =>
  readAsMember<SignedCheckInList>(request, member, `/producer/check-in/list?${refQuery(ref)}`);

/** What the page of one departure shows, and what its script checks lists with. */
export async function readDesk(request: Request, member: AtDesk, ref: DeskVisitRef) {
  const [signed, listKey] = await Promise.all([
    readSignedList(request, member, ref),
    readAsMember<CheckInKey>(request, member, "/producer/check-in/key"),
  ]);
  return { list: JSON.parse(signed.list) as CheckInList, signed, listKey };
}

/** The id of a form that was shown: posted twice, it lets in once. */
export const newEventId = (): string => randomUUID();

/** One code, typed or chosen from the list. */
export async function letIn(
  request: Request,
  member: AtDesk,
  ref: DeskVisitRef,
  form: FormData,
): Promise<CheckInResult> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 300);
  const id = /^[\w-]{8,64}$/.test(text("event_id")) ? text("event_id") : newEventId();
  const code = text("code").trim();
  if (!code) return { id, outcome: "mistyped" };
  const body = { ...ref, events: [{ id, code }] };
  const sent = writeStore<CheckInAnswer>("POST", "/producer/check-in", body, asMember(member));
  const [result] = (await orToDesk(request, sent)).results;
  return result ?? { id, outcome: "not_a_ticket" };
}

/** Takes an entry back, and says so on the page it came from. */
export async function takeBack(request: Request, member: AtDesk, eventId: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const t = translator(localeOfRequest(request), "desk");
  try {
    const body = { event_id: eventId };
    await orToDesk(request, writeStore("POST", "/producer/check-in/undo", body, asMember(member)));
    return redirectWithToast(pathname + search, { tone: "good", message: t("toast.undone") });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const message = t(error.code === "too_late_to_undo" ? "toast.tooLateToUndo" : "toast.noUndo");
    return redirectWithToast(pathname + search, { tone: "warn", message });
  }
}

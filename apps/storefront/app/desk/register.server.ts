import type { RegisterAnswer, StayKept } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast, type Toast } from "~/session.server";
import type { AtDesk } from "./desk-cookie.server";
import { FORM_ID, GUEST_FIELDS } from "./register";
import { sendAsMember } from "./send.server";
import { readAsMember } from "./session.server";

const ID = /^[\w-]{1,80}$/;

/**
 * Whose stay it is, and who is written down.
 * @throws Response 404 where it is another producer's, or no stay
 */
export async function readRegister(
  request: Request,
  member: AtDesk,
  bookingId: string,
): Promise<{ stay: StayKept; guests: RegisterAnswer["guests"] }> {
  if (!ID.test(bookingId)) throw new Response(null, { status: 404 });
  const { stay, guests } = await readAsMember<RegisterAnswer>(request, member, pathOf(bookingId));
  if (!stay) throw new Response(null, { status: 404 });
  return { stay, guests };
}

/** Writes a guest down, or removes one. */
export async function changeRegister(request: Request, bookingId: string) {
  if (!ID.test(bookingId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  return form.get("intent") === "remove"
    ? removeGuest(request, bookingId, form)
    : writeGuest(request, bookingId, form);
}

async function writeGuest(request: Request, bookingId: string, form: FormData) {
  const values = typed(form, [...GUEST_FIELDS, FORM_ID]);
  const formId = textOf(form, FORM_ID);
  const body = {
    ...Object.fromEntries(GUEST_FIELDS.map((name) => [name, textOf(form, name).trim()])),
    ...(ID.test(formId) ? { [FORM_ID]: formId } : {}),
  };
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", pathOf(bookingId), body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    // What stands against the booking is told as a whole; only what can be mended in a field is told there.
    return error.status === 422
      ? again(values, { errors: error.errors }, 422)
      : again(values, { refusal: { code: error.code } }, error.status);
  }
  return back(request, {
    tone: "good",
    message: translator(localeOfRequest(request), "register")("toast.written"),
  });
}

async function removeGuest(request: Request, bookingId: string, form: FormData): Promise<Response> {
  const t = translator(localeOfRequest(request), "register");
  const guest = textOf(form, "guest_id");
  if (!ID.test(guest)) throw new Response(null, { status: 404 });
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore("DELETE", `${pathOf(bookingId)}/${guest}`, undefined, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    // Removed before, perhaps by this same form: it is gone, which is what was wanted.
    if (error.status !== 404) return back(request, { tone: "warn", message: t("toast.notRemoved") });
  }
  return back(request, { tone: "good", message: t("toast.removed") });
}

const pathOf = (bookingId: string) => `/producer/bookings/${bookingId}/guests`;

const back = (request: Request, toast: Toast) => redirectWithToast(new URL(request.url).pathname, toast);

import type { ShopRestAnswer, ShopRestBody } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";

const PATH = "/producer/rest";

export const readRest = (request: Request, member: AtDesk) =>
  readAsMember<ShopRestAnswer>(request, member, PATH);

/** Pauses the shop, opens it, or tells the days on which it is closed. */
export async function changeRest(request: Request) {
  const form = await request.formData();
  const values = typed(form, ["from", "until"]);
  const asked = askedOf(textOf(form, "intent"), values);
  if (!asked) throw new Response(null, { status: 404 });
  const [body, told] = asked;
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", PATH, body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status !== 422) return again(values, { refusal: { code: error.code } }, error.status);
    const errors = error.errors.map((one) => ({ ...one, field: one.field.replace(/^closed\./, "") }));
    return again(values, { errors }, 422);
  }
  const locale = localeOfRequest(request);
  const message = translator(locale, "deskOrders")(`rest.toast.${told}`);
  return redirectWithToast(localPath(locale, "/desk/rest"), { tone: "good", message });
}

function askedOf(
  intent: string,
  { from = "", until = "" }: Record<string, string>,
): [ShopRestBody, "paused" | "opened" | "closed" | "forgotten"] | null {
  if (intent === "pause") return [{ paused: true }, "paused"];
  if (intent === "open") return [{ paused: false }, "opened"];
  if (intent === "close") return [{ closed: { from, until } }, "closed"];
  if (intent === "forget") return [{ closed: null }, "forgotten"];
  return null;
}

import type { DeskAlertsAnswer, DeskAlertsBody } from "@market/store-contract";
import { data } from "@remix-run/node";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";

const PATH = "/producer/alerts";

export const readAlerts = (request: Request, member: AtDesk) =>
  readAsMember<DeskAlertsAnswer>(request, member, PATH);

/** A box that is not ticked is not sent. */
export async function changeAlerts(request: Request) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const body: DeskAlertsBody = { mail: form.has("mail"), sms: form.has("sms"), locale };
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", PATH, body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return data({ failed: true as const }, { status: error.status });
  }
  const message = translator(locale, "desk")("alerts.saved");
  return redirectWithToast(localPath(locale, "/desk/alerts"), { tone: "good", message });
}

import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readDeskCookie, writeDeskCookie } from "~/desk/desk-cookie.server";
import { asMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";

/** Only a form signs out: a link could be followed by a picture. */
export const loader = ({ request }: { request: Request }) =>
  redirect(localPath(localeOfRequest(request), "/desk"), { status: 303 });

/** The session ends at the backend; this browser forgets it whatever the backend says. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await readDeskCookie(request);
  const locale = localeOfRequest(request);
  try {
    if (member) await writeStore("POST", "/producer/sign-out", {}, asMember(member));
  } catch (error) {
    if (!(error instanceof StoreRefusal || error instanceof Response)) throw error;
  }
  const toast = { tone: "good" as const, message: translator(locale, "desk")("toast.signedOut") };
  return redirectWithToast(localPath(locale, "/desk/sign-in"), toast, [await writeDeskCookie(null)]);
}

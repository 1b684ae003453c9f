import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast, type Toast, writeBasketCookie } from "~/session.server";
import { forgetWishes } from "~/wish-list/wishes.server";
import { writeAccountCookie } from "./account-cookie.server";
import { forgetForm } from "./kept-form.server";
import { accountToken, asCustomer } from "./session.server";

/**
 * The session ends at the backend, with `everywhere` every session of the customer; this browser forgets it and the customer's basket,
 * whatever the backend says. That all devices are signed out is said only where the backend has said so.
 */
export async function signOut(request: Request): Promise<Response> {
  const locale = localeOfRequest(request);
  const everywhere = (await request.formData()).get("everywhere") === "1";
  const ended = await endSession(await accountToken(request), everywhere);
  const t = translator(locale, "account");
  const toast: Toast =
    everywhere && !ended
      ? { tone: "warn", message: t("toast.signedOutHereOnly") }
      : { tone: "good", message: t(everywhere ? "toast.signedOutEverywhere" : "toast.signedOut") };
  const cookies = await Promise.all([
    writeAccountCookie(null),
    writeBasketCookie(null),
    forgetWishes(),
    forgetForm(),
  ]);
  return redirectWithToast(localPath(locale, "/"), toast, cookies);
}

async function endSession(token: string | null, everywhere: boolean): Promise<boolean> {
  if (!token) return false;
  try {
    await writeStore("POST", "/store/account/sign-out", everywhere ? { everywhere } : {}, asCustomer(token));
    return true;
  } catch (error) {
    if (error instanceof StoreRefusal || error instanceof Response) return false;
    throw error;
  }
}

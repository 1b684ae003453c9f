import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { writeAccountCookie } from "~/account/account-cookie.server";
import { accountToken, asCustomer } from "~/account/session.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast, writeBasketCookie } from "~/session.server";
import { forgetWishes } from "~/wish-list/wishes.server";

/** Only a form signs out: a link could be followed by a picture. */
export const loader = ({ request }: { request: Request }) =>
  redirect(localPath(localeOfRequest(request), "/account"), { status: 303 });

/** The session ends at the backend, and the browser forgets it and the customer's basket, whatever the backend says. */
export async function action({ request }: ActionFunctionArgs) {
  const locale = localeOfRequest(request);
  const token = await accountToken(request);
  if (token) {
    try {
      await writeStore("POST", "/store/account/sign-out", {}, asCustomer(token));
    } catch (error) {
      if (!(error instanceof StoreRefusal) && !(error instanceof Response)) throw error;
    }
  }
  const message = translator(locale, "account")("toast.signedOut");
  const cookies = [await writeAccountCookie(null), await writeBasketCookie(null), await forgetWishes()];
  return redirectWithToast(localPath(locale, "/"), { tone: "good", message }, cookies);
}

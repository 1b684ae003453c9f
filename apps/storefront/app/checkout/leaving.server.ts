import type { Locale } from "@market/store-contract";
import { data, redirect } from "@remix-run/node";
import { writeAccountCookie } from "~/account/account-cookie.server";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { redirectWithToast } from "~/session.server";
import type { CheckoutValues } from "./draft";
import { keepTyped } from "./typed.server";

/** To the basket, because there is nothing to order; what was typed waits for the next time. */
export async function toBasket(
  locale: Locale,
  why: "gone" | "empty",
  values: CheckoutValues,
  cookies: string[] = [],
): Promise<Response> {
  const t = translator(locale, "checkout");
  const { cookie, notKept } = await keepTyped(values);
  const message = `${t(`left.${why}`)} ${t(notKept.length > 0 ? "left.keptPartly" : "left.kept")}`;
  return redirectWithToast(localPath(locale, "/cart"), { tone: "warn", message }, [...cookies, cookie]);
}

/** To the sign-in page, and back to this form with all that stands in it. */
export async function toSignIn(locale: Locale, values: CheckoutValues, expired: boolean): Promise<Response> {
  const { cookie } = await keepTyped(values);
  const query = new URLSearchParams({
    return_to: localPath(locale, "/checkout"),
    ...(expired && { expired: "1" }),
  });
  const headers = new Headers({ "Set-Cookie": cookie });
  if (expired) headers.append("Set-Cookie", await writeAccountCookie(null));
  return redirect(`${localPath(locale, "/account/sign-in")}?${query}`, { status: 303, headers });
}

/**
 * What is thrown where the page cannot come again (the backend is away): the same failure, and the browser keeps what was typed.
 * Anything but a failed answer is thrown on as it is.
 */
export async function failedKeeping(error: unknown, values: CheckoutValues): Promise<unknown> {
  if (!(error instanceof Response) || error.status < 400) return error;
  const headers = new Headers(error.headers);
  headers.append("Set-Cookie", (await keepTyped(values)).cookie);
  return data({ kept: true }, { status: error.status, headers });
}

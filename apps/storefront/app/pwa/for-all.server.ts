import { shownCookies } from "~/public-cookies.server";
import { basketCount } from "~/session.server";

/** What the service worker keeps on the device, where the next person at it may see it: pages with this header, and no others. */
export const FOR_ALL = "X-For-All";

/** Whether a public page asked for like this shows nothing of its visitor. */
export async function isForAll(request: Request): Promise<boolean> {
  const cookie = request.headers.get("Cookie") ?? "";
  const shown = shownCookies(cookie);
  if (shown.some((name) => name !== "basket")) return false;
  return shown.length === 0 || (await basketCount(cookie)) === 0;
}

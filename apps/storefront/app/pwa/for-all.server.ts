import { basketCount } from "~/session.server";

/** Cookies that change nothing on a public page. Any other one may: a basket's count, wishes, a toast, alcohol for adults. */
const SAYS_NOTHING = new Set(["purchases", "account", "code", "typed"]);

/** What the service worker keeps on the device, where the next person at it may see it: pages with this header, and no others. */
export const FOR_ALL = "X-For-All";

/** Whether a public page asked for like this shows nothing of its visitor. */
export async function isForAll(request: Request): Promise<boolean> {
  const cookie = request.headers.get("Cookie") ?? "";
  const names = cookie
    .split(";")
    .map((pair) => pair.split("=")[0]?.trim() ?? "")
    .filter((name) => name !== "" && !SAYS_NOTHING.has(name));
  if (names.some((name) => name !== "basket")) return false;
  return names.length === 0 || (await basketCount(cookie)) === 0;
}

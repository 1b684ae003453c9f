import type { ActionFunctionArgs } from "@remix-run/node";
import { readDeskCookie } from "~/desk/desk-cookie.server";
import { asMember } from "~/desk/session.server";
import { told } from "~/desk/told.server";
import { writeStore } from "~/medusa.server";

/** `/desk/check-in/sync`: what the page's script scanned, now or while there was no network; the backend checks it. */
export async function action({ request }: ActionFunctionArgs) {
  return told(async () => {
    const member = await readDeskCookie(request);
    if (!member) return 401;
    const body: unknown = await request.json().catch(() => null);
    if (typeof body !== "object" || body === null) return 422;
    return writeStore("POST", "/producer/check-in", body, asMember(member));
  });
}

import type { DeskAlertsAnswer } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readDeskCookie } from "~/desk/desk-cookie.server";
import { asMember } from "~/desk/session.server";
import { told } from "~/desk/told.server";
import { askStore, writeStore } from "~/medusa.server";

/** `/desk/alerts/device`: for the desk's script, with what a browser subscribes. */
export async function loader({ request }: LoaderFunctionArgs) {
  return told(async () => {
    const member = await readDeskCookie(request);
    if (!member) return 401;
    const { alerts } = await askStore<DeskAlertsAnswer>("/producer/alerts", asMember(member));
    return { push_key: alerts.push_key };
  });
}

/** Switches alerts on this device on or off, or asks how that stands; the backend checks what comes. */
export async function action({ request }: ActionFunctionArgs) {
  return told(async () => {
    const member = await readDeskCookie(request);
    if (!member) return 401;
    const body: unknown = await request.json().catch(() => null);
    if (typeof body !== "object" || body === null) return 422;
    return writeStore("POST", "/producer/alerts/device", body, asMember(member));
  });
}

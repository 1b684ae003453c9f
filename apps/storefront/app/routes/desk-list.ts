import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDeskCookie } from "~/desk/desk-cookie.server";
import { asMember } from "~/desk/session.server";
import { told } from "~/desk/told.server";
import { refIn, refQuery } from "~/desk/visit-ref";
import { askStore } from "~/medusa.server";

/** `/desk/check-in/list`: the signed list anew, for the page's script. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ref = refIn(new URL(request.url).searchParams);
  return told(async () => {
    const member = await readDeskCookie(request);
    if (!member) return 401;
    return ref ? askStore(`/producer/check-in/list?${refQuery(ref)}`, asMember(member)) : 422;
  });
}

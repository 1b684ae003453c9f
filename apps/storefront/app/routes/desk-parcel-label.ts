import type { ParcelLabelAnswer } from "@market/store-contract";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { pathOf } from "~/desk/orders/orders.server";
import { asMember, orToDesk, requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, StoreRefusal } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";

const ID = /^[\w-]{1,80}$/;

/** `/desk/orders/:id/parcels/:parcel_id/label`: to the carrier's own page to print, which is made anew each time and good for half an hour. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { id = "", parcel_id = "" } = params;
  if (!ID.test(parcel_id)) throw new Response(null, { status: 404 });
  const path = `${pathOf(id)}/parcels/${parcel_id}/label`;
  try {
    const { url } = await orToDesk(request, askStore<ParcelLabelAnswer>(path, asMember(member)));
    return redirect(url, { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    const locale = localeOfRequest(request);
    const message = translator(locale, "deskOrders")("toast.noLabel");
    return redirectWithToast(localPath(locale, `/desk/orders/${id}`), { tone: "warn", message });
  }
}

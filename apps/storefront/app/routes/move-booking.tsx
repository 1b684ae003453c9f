import { dayOf } from "@market/ocop";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { findBooking } from "~/booking/bookings.server";
import { moveBooking } from "~/booking/change.server";
import { MovePage } from "~/booking/move-page";
import { clock } from "~/clock.server";
import { useLocale } from "~/components/link";
import { readCalendar } from "~/experience/availability.server";
import { readChosen, readQuestion, withChosen } from "~/experience/question";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { whoAsks } from "~/my-orders/who-asks.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { OrderNotFound } from "~/purchase/not-found";
import { ownPath } from "~/session.server";
import type { loader as frame } from "./shop";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "booking")("move.title"), noindex: true });

/** `/orders/:id/bookings/:booking_id/move?month=&day=`: the same visit on another day. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id = "", booking_id } = params;
  const locale = localeOfRequest(request);
  const booking = await findBooking(request, id, locale, (one) => one.id === booking_id);
  if (!booking.can_move) throw redirect(localPath(locale, `/orders/${id}#${booking.id}`));
  const now = clock.now();
  const { searchParams } = new URL(request.url);
  // As many as booked: their number is not chosen here.
  const party = Math.max(1, booking.seats);
  const question = {
    ...readQuestion(searchParams, { party: { min: party, max: party } }, dayOf(now)),
    partyAsked: null,
  };
  const calendar = await readCalendar(booking.product_handle, question, now);
  return new OnServer({ purchaseId: id, booking, question, chosen: readChosen(searchParams), calendar, now });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { id = "", booking_id = "" } = params;
  const locale = localeOfRequest(request);
  const headers = await whoAsks(request, id);
  if (Object.keys(headers).length === 0) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const departure = String(form.get("departure_id") ?? "").slice(0, 80);
  const page = localPath(locale, `/orders/${id}/bookings/${booking_id}/move`);
  const chosen = { departure, tickets: {}, variant: null, rooms: null };
  const back = withChosen(ownPath(form.get("return_to"), page), chosen);
  return moveBooking(locale, id, booking_id, departure, { headers, back });
}

export default function Move() {
  const page = held<typeof loader>(useLoaderData());
  const toast = useRouteLoaderData<typeof frame>(`${useLocale()}.shop`)?.toast;
  return <MovePage {...page} refused={toast?.tone === "warn" ? toast.message : null} />;
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <OrderNotFound /> }} />;
}

import { isDay, todayOf } from "@market/ocop";
import type { DeskTodayAnswer, DeskVisitsAnswer } from "@market/store-contract";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clock } from "~/clock.server";
import { chooseProducer, readActing } from "~/desk/acting.server";
import { DeskHome } from "~/desk/home";
import { readRequests } from "~/desk/requests.server";
import { readAsMember, requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "desk")("title"), noindex: true });

/** `/desk?day=`: what goes today and soon, for whoever welcomes visitors. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const today = todayOf(clock);
  const asked = new URL(request.url).searchParams.get("day") ?? "";
  const day = isDay(asked) ? asked : today;
  const who = await readActing(request, member);
  // Whoever works nowhere yet has an application to look after.
  if (who.producers.length === 0) {
    throw redirect(localPath(localeOfRequest(request), "/desk/join"), { status: 303 });
  }
  const acting = { ...member, acting: who.acting };
  const [todo, { visits }, requests] = await Promise.all([
    who.acting && readAsMember<DeskTodayAnswer>(request, acting, "/producer/today"),
    readAsMember<DeskVisitsAnswer>(request, member, `/producer/departures?day=${day}`),
    readRequests(request, member),
  ]);
  return new OnServer({ ...who, todo, day, today, visits, requests });
}

/** Another producer to act for, chosen by whoever works for several. */
export const action = ({ request }: ActionFunctionArgs) => chooseProducer(request);

export default function Desk() {
  return <DeskHome {...held<typeof loader>(useLoaderData())} />;
}

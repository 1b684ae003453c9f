import { todayOf } from "@market/ocop";
import type {
  DeskDepartureAnswer,
  DeskExperienceAnswer,
  DeskExperiencesAnswer,
  DeskMonthAnswer,
} from "@market/store-contract";
import { clock } from "~/clock.server";
import { isMonth, type Month, monthOf } from "~/experience/month";
import type { AtDesk } from "../desk-cookie.server";
import { readAsMember } from "../session.server";

const ID = /^[\w-]{1,80}$/;

/** @throws Response 404 for what is no id */
export function pathOf(thing: "experiences" | "departures", id = ""): string {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  return `/producer/${thing}/${id}`;
}

/** The month that the page's address asks for; this one otherwise. */
export function monthAsked(request: Request): Month {
  const asked = new URL(request.url).searchParams.get("month") ?? "";
  return isMonth(asked) ? asked : monthOf(todayOf(clock));
}

export async function readVisits(request: Request, member: AtDesk) {
  const month = monthAsked(request);
  const [{ experiences }, { departures }] = await Promise.all([
    readAsMember<DeskExperiencesAnswer>(request, member, "/producer/experiences"),
    readAsMember<DeskMonthAnswer>(request, member, `/producer/departures/month?month=${month}`),
  ]);
  return { month, experiences, departures };
}

export async function readExperience(request: Request, member: AtDesk, id: string | undefined) {
  return (await readAsMember<DeskExperienceAnswer>(request, member, pathOf("experiences", id))).experience;
}

export const readDeparture = (request: Request, member: AtDesk, id: string | undefined) =>
  readAsMember<DeskDepartureAnswer>(request, member, pathOf("departures", id));

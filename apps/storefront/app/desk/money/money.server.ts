import { dayOf } from "@market/ocop";
import type { MonthStatement } from "@market/store-contract";
import { clock } from "~/clock.server";
import type { AtDesk } from "../desk-cookie.server";
import { readAsMember } from "../session.server";

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

export interface MonthShown {
  month: string;
  /** The page's address asks for a month that is none, or still to come. */
  wrong: boolean;
}

/** The month that the page's address asks for, by Vietnam's calendar; this one otherwise. */
export function monthAsked(request: Request): MonthShown {
  const now = dayOf(clock.now()).slice(0, 7);
  const asked = new URL(request.url).searchParams.get("month");
  if (asked === null) return { month: now, wrong: false };
  return MONTH.test(asked) && asked <= now ? { month: asked, wrong: false } : { month: now, wrong: true };
}

export async function readMoney(request: Request, member: AtDesk) {
  const { month, wrong } = monthAsked(request);
  const path = `/producer/statement?${new URLSearchParams({ month })}`;
  return { statement: await readAsMember<MonthStatement>(request, member, path), wrong };
}

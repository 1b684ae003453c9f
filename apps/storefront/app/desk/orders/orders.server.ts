import { randomUUID } from "node:crypto";
import type { DeskOrderAnswer, DeskOrdersAnswer } from "@market/store-contract";
import type { AtDesk } from "../desk-cookie.server";
import { readAsMember } from "../session.server";
import { isStage } from "./draft";

const ID = /^[\w-]{1,80}$/;
const CURSOR = /^\d{1,15}\.[\w-]{1,80}$/;

/** The id of a form that is shown: sent twice it is done once. */
export const newFormId = (): string => randomUUID();

/** What the page's address asks for, and nothing else of it. */
export function askedFor(request: Request): URLSearchParams {
  const { searchParams } = new URL(request.url);
  const stage = searchParams.get("stage");
  const after = searchParams.get("after") ?? "";
  return new URLSearchParams({
    ...(isStage(stage) && { stage }),
    ...(searchParams.get("sort") === "oldest" && { sort: "oldest" }),
    ...(CURSOR.test(after) && { after }),
  });
}

export const readOrders = (request: Request, member: AtDesk) =>
  readAsMember<DeskOrdersAnswer>(request, member, `/producer/orders?${askedFor(request)}`);

/** @throws Response 404 for an order that is not theirs */
export async function readOrder(request: Request, member: AtDesk, id: string) {
  return (await readAsMember<DeskOrderAnswer>(request, member, pathOf(id))).order;
}

/** @throws Response 404 for what is no order's id */
export function pathOf(id: string): string {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  return `/producer/orders/${id}`;
}

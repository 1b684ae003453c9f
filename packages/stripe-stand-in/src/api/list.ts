import type { Params } from "../http/params";
import { missing } from "../http/problem";

const MOST = 100;
const USUAL = 10;
export const PAGING = ["limit", "starting_after", "ending_before", "expand", "created"];

/** A page of a list, as Stripe cuts it: newest first, by `starting_after` and `ending_before`. */
export function page<T extends { id: string; created: number }>(
  url: string,
  kind: string,
  newestFirst: T[],
  params: Params,
) {
  const limit = Math.min(params.integer("limit", 1) ?? USUAL, MOST);
  const fitting = newestFirst.filter(createdWithin(params));
  const [after, before] = [params.text("starting_after"), params.text("ending_before")];
  const indexOf = (id: string, param: string) => {
    const index = fitting.findIndex((thing) => thing.id === id);
    if (index === -1) throw missing(kind, id, param);
    return index;
  };
  if (before) {
    const end = indexOf(before, "ending_before");
    const start = Math.max(0, end - limit);
    return { object: "list", data: fitting.slice(start, end), has_more: start > 0, url };
  }
  const start = after ? indexOf(after, "starting_after") + 1 : 0;
  const data = fitting.slice(start, start + limit);
  return { object: "list", data, has_more: start + limit < fitting.length, url };
}

function createdWithin(params: Params): (thing: { created: number }) => boolean {
  const range = params.hasInner("created") ? params.inner("created") : undefined;
  if (!range) {
    const exact = params.integer("created");
    return ({ created }) => exact === undefined || created === exact;
  }
  const [gt, gte, lt, lte] = ["gt", "gte", "lt", "lte"].map((name) => range.integer(name));
  return ({ created }) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte);
}

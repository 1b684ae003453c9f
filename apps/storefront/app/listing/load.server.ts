import { todayOf } from "@market/ocop";
import type { ListingKind } from "@market/store-contract";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adultHeaders } from "~/age/age.server";
import { clock } from "~/clock.server";
import { localeOfRequest } from "~/i18n/locale";
import { readListing } from "~/medusa.server";
import { addressOf, readFilters, writeFilters } from "./filters";

export const PER_PAGE = 24;

/** A listing page's data, from its address. `fixed` narrows it further, as a group's page does. */
export async function loadListing(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  fixed: { kind?: ListingKind; group?: string } = {},
) {
  const locale = localeOfRequest(request);
  const today = todayOf(clock);
  const { filters, dropped } = readFilters(new URL(request.url).searchParams, today);
  const query = writeFilters(filters);
  if (fixed.group) query.append("group", fixed.group);
  if (fixed.kind) query.set("kind", fixed.kind);
  query.set("locale", locale);
  query.set("per_page", String(PER_PAGE));
  const listing = await readListing(query, await adultHeaders(request));
  // The usual engine may be back in a moment.
  if (listing.degraded) context.doNotKeep();
  if (listing.items.length === 0 && listing.total > 0 && filters.page > listing.pages) {
    // A page beyond the end, from an old link for example: the last one there is.
    const { pathname } = new URL(request.url);
    throw redirect(addressOf(pathname, filters, { page: listing.pages }));
  }
  return { listing, filters, today, ignored: [...new Set([...dropped, ...listing.ignored])] };
}

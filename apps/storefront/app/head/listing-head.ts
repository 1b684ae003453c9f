import type { ListingAnswer, Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import type { Filters, ListName } from "~/listing/filters";

/** Lists of one choice that people look for by name, so worth a place in a search engine: one star rank, one set, one commune. */
const OWN_PAGES: readonly ListName[] = ["stars", "set", "commune"];

interface Listed {
  /** Path without language. */
  path: string;
  filters: Filters;
  listing: Pick<ListingAnswer, "facets" | "total" | "page">;
}

export interface ListingHead {
  canonical: string | null;
  /** What the list is of, where it has a name of its own. */
  name: string | null;
}

/**
 * Which of the many addresses of a list is its own page. Order, price and stock show the same goods differently: their
 * canonical page is the list without them. A group or a producer has its own page already. Everything else (several choices, a search, a day,
 * nothing found) is for people, not for search engines.
 */
export function listingHead({ path, filters, listing }: Listed): ListingHead {
  const chosen = (["stars", "group", "set", "commune", "producer"] as const).flatMap((name) =>
    filters[name].map((value) => ({ name, value })),
  );
  const [only] = chosen;
  if (filters.q || filters.day || path === "/search" || chosen.length > 1 || listing.total === 0)
    return { canonical: null, name: null };
  const query = new URLSearchParams();
  let name: string | null = null;
  if (only) {
    if (only.name === "producer") return { canonical: `/producers/${only.value}`, name: null };
    if (!OWN_PAGES.includes(only.name) || only.value === "none") return { canonical: null, name: null };
    name = labelOf(listing.facets, only.name, only.value);
    query.set(only.name, only.value);
  }
  if (listing.page > 1) query.set("page", String(listing.page));
  const text = query.toString();
  return { canonical: text ? `${path}?${text}` : path, name };
}

function labelOf(facets: ListingAnswer["facets"], name: ListName, value: string): string | null {
  const values =
    name === "set"
      ? facets.groups.flatMap(({ sets }) => sets)
      : name === "commune"
        ? facets.communes
        : name === "stars"
          ? []
          : facets.producers;
  return values.find((each) => each.value === value)?.label ?? null;
}

/** Title and description of a list, different for each page that search engines may keep. */
export function listingTitle(
  { filters, listing }: Listed,
  base: { title: string; description: string },
  name: string | null,
  locale: Locale,
): { title: string; description: string } {
  const t = translator(locale, "head");
  const stars = filters.stars.length === 1 && filters.stars[0] !== "none" ? filters.stars[0] : null;
  const what = stars
    ? t("list.stars", { stars, title: base.title })
    : name
      ? t("list.of", { name, title: base.title })
      : base.title;
  const page = listing.page;
  return {
    title: page > 1 ? t("list.page", { what, page }) : what,
    description:
      what === base.title && page === 1
        ? base.description
        : t(page > 1 ? "list.aboutPage" : "list.about", { what, page, description: base.description }),
  };
}

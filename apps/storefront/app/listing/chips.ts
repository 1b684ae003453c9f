import { formatDay, formatDong } from "@market/ocop";
import type { FacetValue, ListingFacets, Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import { type Filters, type ListName, without } from "./filters";

export interface Chip {
  key: string;
  label: string;
  /** What the address becomes without it. */
  change: Partial<Filters>;
}

/** The chosen filters in the order of the form, each with what takes it away. */
export function chipsOf(filters: Filters, facets: ListingFacets, locale: Locale): Chip[] {
  const t = translator(locale, "listing");
  const sets = facets.groups.flatMap((group) => group.sets);
  const of = (name: ListName, known: FacetValue[]) =>
    filters[name].map((value) => ({
      key: `${name}:${value}`,
      label: known.find((each) => each.value === value)?.label ?? value,
      change: without(filters, name, value),
    }));
  const stars = filters.stars.map((value) => ({
    key: `stars:${value}`,
    label: value === "none" ? t("facet.none") : t("facet.starsChip", { stars: value }),
    change: without(filters, "stars", value),
  }));
  const chips = [
    ...stars,
    ...of("group", facets.groups),
    ...of("set", sets),
    ...of("commune", facets.communes),
    ...of("producer", facets.producers),
  ];
  const { priceMin, priceMax } = filters;
  if (priceMin !== null) {
    const label = t("facet.priceMin", { price: formatDong(priceMin, locale) });
    chips.push({ key: "price_min", label, change: { priceMin: null } });
  }
  if (priceMax !== null) {
    const label = t("facet.priceMax", { price: formatDong(priceMax, locale) });
    chips.push({ key: "price_max", label, change: { priceMax: null } });
  }
  if (filters.inStock)
    chips.push({ key: "in_stock", label: t("facet.in_stock"), change: { inStock: false } });
  if (filters.rated) chips.push({ key: "rating", label: t("facet.rated"), change: { rated: false } });
  if (filters.day) {
    const label = t("facet.visitChip", { day: formatDay(filters.day, locale), count: filters.party ?? 1 });
    chips.push({ key: "day", label, change: { day: null, party: null } });
  }
  return chips;
}

import { todayOf } from "@market/ocop";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clock } from "~/clock.server";
import { PlaceIcon } from "~/components/icons";
import { Anchor } from "~/components/link";
import { StructuredData } from "~/components/structured-data";
import { VisitsOnMap } from "~/experience/on-map";
import { listingHead, listingTitle } from "~/head/listing-head";
import { listData } from "~/head/organization.server";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath, withoutLocale } from "~/i18n/locale";
import { addressOf, readFilters } from "~/listing/filters";
import { loadListing } from "~/listing/load.server";
import { Results } from "~/listing/results";
import { type Held, held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { loadTiles, loadVisits } from "~/places/load.server";
import { TileMap } from "~/places/tile-map";
import { originOf } from "~/search-engines/origin.server";

const LISTS = ["products", "experiences", "search"] as const;

/** `/products`, `/experiences` and `/search`: one page over one index. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const path = withoutLocale(new URL(request.url).pathname.replace(/\.data$/, ""))
    .replace(/\/$/, "")
    .toLowerCase();
  const list = LISTS.find((each) => `/${each}` === path) ?? "products";
  const kind = list === "products" ? "product" : list === "experiences" ? "experience" : undefined;
  const locale = localeOfRequest(request);
  const { filters } = readFilters(new URL(request.url).searchParams, todayOf(clock));
  // A day is asked of visits, and they are not among the goods.
  if (list === "products" && filters.day)
    throw redirect(localPath(locale, addressOf("/experiences", filters)));
  const wantsMap = list !== "experiences" && new URL(request.url).searchParams.get("map") === "1";
  const [found, tiles, map] = await Promise.all([
    loadListing({ request, context }, { kind }),
    wantsMap ? loadTiles(context.shopVersion) : null,
    list === "experiences" ? loadVisits(context.shopVersion, locale) : null,
  ]);
  const name = translator(locale, "listing")(`title.${list === "experiences" ? "experiences" : "products"}`);
  const data = listData(found.listing.items, [{ name, path: `/${list}` }], locale, originOf(request));
  return new OnServer({ ...found, list, tiles, map, data });
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return pageMeta({ pathname: location.pathname });
  const locale = localeOfPath(location.pathname);
  const t = translator(locale, "listing");
  const found = held<typeof loader>(data);
  const { filters, list, tiles } = found;
  const about = list === "experiences" ? "experiences" : "products";
  const { canonical, name } = listingHead({ path: `/${list}`, ...found });
  const base = { title: t(`title.${about}`), description: t(`description.${about}`) };
  const words = listingTitle({ path: `/${list}`, ...found }, base, name, locale);
  return pageMeta({
    pathname: location.pathname,
    ...words,
    ...(filters.q && { title: t("title.search", { q: filters.q }) }),
    noindex: canonical === null || tiles !== null,
  });
};

const head: HeadOf = (data) => {
  if (!data) return { canonical: null };
  const found = held<typeof loader>(data);
  return { canonical: found.tiles ? null : listingHead({ path: `/${found.list}`, ...found }).canonical };
};
export const handle = { head };

export default function Listing() {
  const { list, filters, listing, ignored, today, tiles, map, data } = held<typeof loader>(useLoaderData());
  const t = useT("listing");
  const about = list === "experiences" ? "experiences" : "products";
  const onlyStars = filters.stars.length === 1 && filters.stars[0] !== "none" ? filters.stars[0] : null;
  const title = filters.q
    ? t("title.search", { q: listing.mended?.query ?? filters.q })
    : onlyStars && about === "products"
      ? t("title.starred", { stars: onlyStars })
      : t(`title.${about}`);
  return (
    <div className="wrap py-8 lg:py-12">
      {list !== "search" && listing.items.length > 0 && <StructuredData data={data} />}
      <h1 className="text-2xl font-semibold lg:text-4xl">{title}</h1>
      {!filters.q && <p className="mt-2 max-w-prose text-muted lg:text-lg">{t(`lead.${about}`)}</p>}
      <Results
        path={`/${list}`}
        {...{ listing, filters, ignored }}
        withGroups={list !== "experiences"}
        visitsFrom={list === "products" ? undefined : today}
      >
        {list !== "experiences" && <Places {...{ list, filters, tiles }} />}
      </Results>
      {map && <VisitsOnMap {...map} filters={filters} />}
    </div>
  );
}

/** The map by which a list is narrowed: shown on demand, it is a hundred links. */
function Places({ list, filters, tiles }: Pick<Held<typeof loader>, "list" | "filters" | "tiles">) {
  const t = useT("listing");
  const path = `/${list}`;
  const address = addressOf(path, filters);
  return (
    <div id="map" className="mt-4 scroll-mt-4">
      <Anchor
        to={tiles ? address : `${address}${address.includes("?") ? "&" : "?"}map=1#map`}
        className="link inline-flex items-center gap-1.5 py-2 text-sm font-semibold"
      >
        <PlaceIcon width="20" height="20" />
        {tiles ? t("map.close") : t("map.open")}
      </Anchor>
      {tiles && (
        <div className="mt-2 max-w-xl">
          <TileMap tiles={tiles} path={path} filters={filters} />
        </div>
      )}
    </div>
  );
}

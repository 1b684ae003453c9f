import { GROUPS_2026 } from "@market/ocop";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Anchor } from "~/components/link";
import { StructuredData } from "~/components/structured-data";
import { siteData } from "~/head/organization.server";
import { Groups } from "~/home/groups";
import { Hero } from "~/home/hero";
import { HowStarsWork } from "~/home/how-stars-work";
import { Shelf } from "~/home/shelf";
import { varied } from "~/home/varied";
import { useT } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { keptWhile } from "~/kept-while.server";
import { readListing } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { loadTiles } from "~/places/load.server";
import { DistrictList, TileMap } from "~/places/tile-map";
import { originOf } from "~/search-engines/origin.server";

const SHELF = 8;
/** Asked for, so that a shelf can be chosen from several producers. */
const CHOICE = "24";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const list = (query: Record<string, string>) => {
    const asked = new URLSearchParams({ locale, per_page: CHOICE, ...query });
    return keptWhile(context.shopVersion, `${asked}`, () => readListing(asked));
  };
  const [starred, newest, tiles] = await Promise.all([
    // Five stars first, then four: the order by stars gives both.
    list({ kind: "product", sort: "stars", in_stock: "1" }),
    list({ sort: "newest" }),
    loadTiles(context.shopVersion),
  ]);
  const counts = Object.fromEntries(newest.facets.groups.map(({ value, count }) => [value, count]));
  return new OnServer({
    starred: varied(
      starred.items.filter(({ stars }) => stars >= 4),
      SHELF,
    ),
    newest: varied(newest.items, SHELF),
    groups: GROUPS_2026.map(({ no, slug, name }) => ({
      no,
      slug,
      name: name[locale],
      count: counts[no] ?? 0,
    })),
    tiles,
    data: siteData(locale, originOf(request)),
  });
}

export const meta: MetaFunction = ({ location }) => pageMeta(location);

export default function Home() {
  const { starred, newest, groups, tiles, data } = held<typeof loader>(useLoaderData());
  const t = useT("home");
  return (
    <>
      <StructuredData data={data} />
      <Hero />
      <Groups groups={groups} />
      {starred.length > 0 && (
        <Shelf
          title={t("starred.title")}
          text={t("starred.text")}
          cards={starred}
          to="/products?stars=4&stars=5&sort=stars"
        />
      )}
      {tiles.length > 0 && (
        <section id="places" className="below wrap mt-16 scroll-mt-6 lg:mt-24" aria-labelledby="places-title">
          <h2 id="places-title" className="section-title">
            {t("places.title")}
          </h2>
          <p className="mt-2 max-w-prose text-muted">
            {t("places.text")}{" "}
            {t("places.withGoods", { count: tiles.filter(({ count }) => count > 0).length })}.
          </p>
          <p className="mt-2">
            <Anchor to="/experiences#map" className="link inline-block py-1.5 font-semibold">
              {t("visits.link")}
            </Anchor>
          </p>
          <div className="mt-6 grid gap-10 lg:grid-cols-2 lg:gap-14">
            <TileMap tiles={tiles} />
            <DistrictList tiles={tiles} />
          </div>
        </section>
      )}
      <HowStarsWork />
      <Shelf title={t("newest.title")} cards={newest} to="/products?sort=newest" />
    </>
  );
}

import { GROUPS_2026 } from "@market/ocop";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Groups } from "~/home/groups";
import { Hero } from "~/home/hero";
import { HowStarsWork } from "~/home/how-stars-work";
import { Shelf } from "~/home/shelf";
import { useT } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { readListing } from "~/medusa.server";
import { pageMeta } from "~/page-meta";
import { loadTiles } from "~/places/load.server";
import { DistrictList, TileMap } from "~/places/tile-map";

const SHELF = "8";

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const list = (query: Record<string, string>) =>
    readListing(new URLSearchParams([...Object.entries({ locale, per_page: SHELF, ...query })]));
  const [starred, newest, tiles] = await Promise.all([
    // Five stars first, then four: the order by stars gives both.
    list({ kind: "product", sort: "stars", in_stock: "1" }),
    list({ sort: "newest" }),
    loadTiles(),
  ]);
  const counts = Object.fromEntries(newest.facets.groups.map(({ value, count }) => [value, count]));
  return {
    starred: starred.items.filter(({ stars }) => stars >= 4),
    newest: newest.items,
    groups: GROUPS_2026.map(({ no, slug, name }) => ({
      no,
      slug,
      name: name[locale],
      count: counts[no] ?? 0,
    })),
    tiles,
  };
}

export const meta: MetaFunction = ({ location }) => pageMeta(location);

export default function Home() {
  const { starred, newest, groups, tiles } = useLoaderData<typeof loader>();
  const t = useT("home");
  return (
    <>
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
        <section id="places" className="wrap mt-16 scroll-mt-6 lg:mt-24" aria-labelledby="places-title">
          <h2 id="places-title" className="section-title">
            {t("places.title")}
          </h2>
          <p className="mt-2 max-w-prose text-muted">
            {t("places.text")}{" "}
            {t("places.withGoods", { count: tiles.filter(({ count }) => count > 0).length })}.
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

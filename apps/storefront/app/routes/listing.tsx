import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translator, useT } from "~/i18n";
import { localeOfPath, withoutLocale } from "~/i18n/locale";
import { chosenCount } from "~/listing/filters";
import { loadListing } from "~/listing/load.server";
import { Results } from "~/listing/results";
import { pageMeta } from "~/page-meta";
import { loadTiles } from "~/places/load.server";
import { TileMap } from "~/places/tile-map";

const LISTS = ["products", "experiences", "search"] as const;

/** `/products`, `/experiences` and `/search`: one page over one index. */
export async function loader({ request }: LoaderFunctionArgs) {
  const path = withoutLocale(new URL(request.url).pathname.replace(/\.data$/, ""))
    .replace(/\/$/, "")
    .toLowerCase();
  const list = LISTS.find((each) => `/${each}` === path) ?? "products";
  const kind = list === "products" ? "product" : list === "experiences" ? "experience" : undefined;
  const [found, tiles] = await Promise.all([loadListing(request, { kind }), loadTiles()]);
  return { ...found, list, tiles };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return pageMeta({ pathname: location.pathname });
  const t = translator(localeOfPath(location.pathname), "listing");
  const { q } = data.filters;
  const about = data.list === "experiences" ? "experiences" : "products";
  return pageMeta({
    pathname: location.pathname,
    title: q ? t("title.search", { q }) : t(`title.${about}`),
    description: t(`description.${about}`),
    noindex: q !== "" || chosenCount(data.filters) > 1,
  });
};

export default function Listing() {
  const { list, filters, listing, ignored, tiles } = useLoaderData<typeof loader>();
  const t = useT("listing");
  const about = list === "experiences" ? "experiences" : "products";
  const onlyStars = filters.stars.length === 1 && filters.stars[0] !== "none" ? filters.stars[0] : null;
  const title = filters.q
    ? t("title.search", { q: filters.q })
    : onlyStars && about === "products"
      ? t("title.starred", { stars: onlyStars })
      : t(`title.${about}`);
  return (
    <div className="wrap py-8 lg:py-12">
      <h1 className="text-2xl font-semibold lg:text-4xl">{title}</h1>
      {!filters.q && <p className="mt-2 max-w-prose text-muted lg:text-lg">{t(`lead.${about}`)}</p>}
      <Results path={`/${list}`} {...{ listing, filters, ignored }} withGroups={list !== "experiences"}>
        {tiles.length > 0 && (
          <details className="mt-4 border-y border-line py-3">
            <summary className="font-semibold text-accent">{t("map.open")}</summary>
            <TileMap tiles={tiles} path={`/${list}`} filters={filters} />
          </details>
        )}
      </Results>
    </div>
  );
}

import { formatDong } from "@market/ocop";
import type { VisitOnMap } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { Filters } from "~/listing/filters";
import { TileMap } from "~/places/tile-map";
import type { Tile } from "~/places/tiles";

interface Props {
  tiles: Tile[];
  visits: VisitOnMap[];
  filters: Filters;
}

/** Where one can go: the communes that have visits, and under each what there is and from which price. */
export function VisitsOnMap({ tiles, visits, filters }: Props) {
  const t = useT("home");
  const places = placesOf(visits);
  return (
    <section id="map" className="below mt-16 scroll-mt-4" aria-labelledby="map-title">
      <h2 id="map-title" className="section-title">
        {t("visits.title")}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{t("visits.text", { count: visits.length })}</p>
      <div className="mt-6 grid gap-10 lg:grid-cols-2 lg:gap-14">
        {tiles.length > 0 && <TileMap tiles={tiles} path="/experiences" filters={filters} of="visits" />}
        <div>
          {places.map(({ code, name, here }) => (
            <section
              key={code}
              className="border-b border-line py-4 first:pt-0"
              aria-labelledby={`at-${code}`}
            >
              <h3 id={`at-${code}`} className="font-semibold">
                {name ?? t("visits.elsewhere")}
              </h3>
              <ul className="mt-1">
                {here.map((visit) => (
                  <Row key={visit.handle} visit={visit} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

function Row({ visit: { handle, title, price_from } }: { visit: VisitOnMap }) {
  const t = useT("common");
  const locale = useLocale();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <Anchor to={`/experiences/${handle}`} className="link inline-block py-1.5">
        {title}
      </Anchor>
      {price_from !== null && (
        <span className="text-sm tabular-nums text-muted">
          {t("price.from", { price: formatDong(price_from, locale) })}
        </span>
      )}
    </li>
  );
}

interface Place {
  code: string;
  /** null where no commune of today's city is named. */
  name: string | null;
  here: VisitOnMap[];
}

/** By the commune's name; what has none comes last. */
export function placesOf(visits: readonly VisitOnMap[]): Place[] {
  const places = new Map<string, Place>();
  for (const visit of visits) {
    const code = visit.commune?.code ?? "elsewhere";
    const place = places.get(code) ?? { code, name: visit.commune?.name ?? null, here: [] };
    places.set(code, { ...place, here: [...place.here, visit] });
  }
  return [...places.values()].sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) || (a.name ?? "").localeCompare(b.name ?? "", "vi"),
  );
}

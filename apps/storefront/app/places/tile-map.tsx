import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { addressOf, type Filters, readFilters, without } from "~/listing/filters";
import type { Tile } from "./tiles";

const WORDS = {
  goods: { tile: "places.tile", legend: "places.legend" },
  visits: { tile: "visits.tile", legend: "visits.legend" },
} as const;

interface Props {
  tiles: Tile[];
  /** The list that a tile narrows. */
  path?: string;
  filters?: Filters;
  /** What is counted. */
  of?: "goods" | "visits";
}

/** The city as one tile per commune, roughly where it lies; to a screen reader a plain list of links. */
export function TileMap({
  tiles,
  path = "/search",
  filters = readFilters(new URLSearchParams()).filters,
  of = "goods",
}: Props) {
  const t = useT("home");
  const { tile: words, legend } = WORDS[of];
  return (
    <div>
      <ul aria-label={t("places.map")} className="tile-map">
        {tiles.map((tile) => {
          const chosen = filters.commune.includes(tile.code);
          const change = chosen
            ? without(filters, "commune", tile.code)
            : { commune: [...filters.commune, tile.code] };
          const said = t(words, { count: tile.count, name: tile.name });
          if (of === "visits" && tile.count === 0 && !chosen) {
            // Where there is nothing to go to there is nothing to choose: the city's shape alone.
            return (
              <li key={tile.code} data-col={tile.col} data-row={tile.row} aria-hidden="true">
                <span className="tile" data-step={0} title={tile.name} />
              </li>
            );
          }
          return (
            <li key={tile.code} data-col={tile.col} data-row={tile.row}>
              <Anchor
                to={addressOf(path, filters, change)}
                className="tile"
                data-step={tile.step}
                aria-label={said}
                aria-current={chosen || undefined}
                title={said}
              />
            </li>
          );
        })}
      </ul>
      <p className="mt-4 flex items-center gap-2 text-sm text-muted" aria-hidden="true">
        {t(legend)}
        {(["0", "1", "2–3", "4–6", "7+"] as const).map((label, step) => (
          <span key={label} className="flex items-center gap-1">
            <span className="tile-key" data-step={step} />
            {label}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The same places by old district, for those who know the map no better than the new names. */
export function DistrictList({ tiles }: { tiles: Tile[] }) {
  const t = useT("home");
  const districts = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const here = districts.get(tile.oldDistrict);
    if (here) here.push(tile);
    else districts.set(tile.oldDistrict, [tile]);
  }
  const ordered = [...districts].sort(([a], [b]) => a.localeCompare(b, "vi"));
  return (
    <div>
      <details className="fold">
        <summary className="font-semibold text-accent">{t("places.list")}</summary>
      </details>
      <div className="fold-content mt-2 gap-x-8 sm:columns-2">
        {ordered.map(([district, places]) => (
          <details key={district} className="break-inside-avoid border-b border-line">
            <summary className="flex items-center justify-between gap-3 py-2">
              <span>{district}</span>
              <span className="text-sm tabular-nums text-muted">
                {places.reduce((sum, { count }) => sum + count, 0)}
              </span>
            </summary>
            <ul className="flex flex-wrap gap-x-5 pb-3">
              {places.map(({ code, name, count }) => (
                <li key={code} className="text-sm">
                  <Anchor to={`/search?commune=${code}`} className="inline-block py-1.5 hover:underline">
                    {name} <span className="text-muted">({count})</span>
                  </Anchor>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </div>
  );
}

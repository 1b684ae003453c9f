import { communesOf, HAIPHONG, oldPlacesOf } from "@market/ocop/places";
import type { Locale, VisitOnMap } from "@market/store-contract";
import { keptWhile } from "~/kept-while.server";
import { readCommuneCounts, readVisitsOnMap } from "~/medusa.server";
import { stepOf, type Tile } from "./tiles";

interface Layout {
  /** Columns and rows count from 0, from the north-west. */
  tiles: Array<{ code: string; column: number; row: number }>;
}

const layouts = import.meta.glob<Layout>("../../../../data/tile-map.json", {
  eager: true,
  import: "default",
});

let known: Array<Omit<Tile, "count" | "step">> | undefined;

/** The city's communes in reading order of the map; empty where no layout was drawn. */
function places() {
  if (known) return known;
  const drawn = Object.values(layouts)[0]?.tiles ?? [];
  const communes = new Map(communesOf(HAIPHONG).map((commune) => [commune.code, commune]));
  known = drawn
    .filter(({ code }) => communes.has(code))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ code, column, row }) => ({
      code,
      col: column + 1,
      row: row + 1,
      name: communes.get(code)?.name ?? code,
      oldDistrict: districtOf(code),
    }));
  return known;
}

/** The district that most of a commune's old places lay in. */
function districtOf(code: string): string {
  const votes = new Map<string, number>();
  for (const { old_district } of oldPlacesOf(code)) {
    if (old_district) votes.set(old_district, (votes.get(old_district) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/**
 * The map's tiles with what each place has, read once between two changes of the shop; none when the counts cannot be had: the page
 * stands without.
 */
export async function loadTiles(shopVersion: string | null): Promise<Tile[]> {
  const found = await keptWhile(shopVersion, "communes", readCommuneCounts).then(
    ({ counts }) => counts,
    () => null,
  );
  return found ? tilesOf(found) : [];
}

function tilesOf(counts: Record<string, number>): Tile[] {
  return places().map((place) => {
    const count = counts[place.code] ?? 0;
    return { ...place, count, step: stepOf(count) };
  });
}

/** The same of visits, and the visits themselves; null when they cannot be had. */
export async function loadVisits(
  shopVersion: string | null,
  locale: Locale,
): Promise<{ tiles: Tile[]; visits: VisitOnMap[] } | null> {
  const found = await keptWhile(shopVersion, `visits ${locale}`, () => readVisitsOnMap(locale)).then(
    ({ visits }) => visits,
    () => null,
  );
  if (!found || found.length === 0) return null;
  const counts: Record<string, number> = {};
  for (const { commune } of found) if (commune) counts[commune.code] = (counts[commune.code] ?? 0) + 1;
  return { tiles: tilesOf(counts), visits: found };
}

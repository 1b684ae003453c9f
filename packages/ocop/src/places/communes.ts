import { fold, normalizeTonePlacement, slugify } from "../text";
import { PROVINCE_ROWS, WARD_ROWS } from "./database";
import { once } from "./once";

export interface Province {
  /** Two digits, Decision 19/2025/QĐ-TTg. */
  code: string;
  /** As written in an address: "Hải Phòng", "Cao Bằng". */
  name: string;
  /** "Thành phố Hải Phòng", "Tỉnh Cao Bằng". */
  full_name: string;
}

export type CommuneKind = "xa" | "phuong" | "dac_khu";

export interface Commune {
  /** Five digits, Decision 19/2025/QĐ-TTg. */
  code: string;
  /** Full name: "Đặc khu Cát Hải". */
  name: string;
  /** "Cát Hải" */
  short_name: string;
  kind: CommuneKind;
  province_code: string;
  /** From the full name: "phuong-do-son". Two communes that differ by diacritics alone share one: ask by code. */
  slug: string;
}

/** Hải Phòng's code; since July 2025 it holds former Hải Dương too. */
export const HAIPHONG = "31";

const KINDS: readonly (readonly [prefix: string, kind: CommuneKind])[] = [
  ["Xã ", "xa"],
  ["Phường ", "phuong"],
  ["Đặc khu ", "dac_khu"],
];

const CITY = "Thành phố ";
const order = new Intl.Collator("vi");

type Row = (typeof WARD_ROWS)[number];

const rowByCode = once(() => new Map(WARD_ROWS.map((row) => [row.ward_code, row])));
const communeCache = new Map<string, Commune>();
const provinceCache = new Map<string, readonly Commune[]>();

const allProvinces = once(() =>
  PROVINCE_ROWS.map((row): Province => {
    const isCity = row.name.startsWith(CITY);
    const name = tidy(isCity ? row.name.slice(CITY.length) : row.name);
    return { code: row.province_code, name, full_name: isCity ? `${CITY}${name}` : `Tỉnh ${name}` };
  }).sort((a, b) => order.compare(a.name, b.name)),
);

/** The 34 provinces and cities, in Vietnamese order of their names. */
export function provinces(): readonly Province[] {
  return allProvinces();
}

export function provinceByCode(code: string): Province | null {
  return allProvinces().find((province) => province.code === code) ?? null;
}

/** A province's communes, wards and special zones, in Vietnamese order of their names; none for an unknown code. */
export function communesOf(provinceCode: string): readonly Commune[] {
  const known = provinceCache.get(provinceCode);
  if (known) return known;
  const rows = WARD_ROWS.filter((row) => row.province_code === provinceCode);
  const communes = rows.map(communeOf).sort((a, b) => order.compare(a.short_name, b.short_name));
  if (communes.length > 0) provinceCache.set(provinceCode, communes);
  return communes;
}

export function communeByCode(code: string): Commune | null {
  const row = rowByCode().get(code);
  return row ? communeOf(row) : null;
}

function communeOf(row: Row): Commune {
  const known = communeCache.get(row.ward_code);
  if (known) return known;
  const name = tidy(row.name);
  const kind = KINDS.find(([prefix]) => fold(name).startsWith(fold(prefix)));
  if (!kind) throw new Error(`No kind of commune is known for "${row.name}" (${row.ward_code}).`);
  const commune = {
    code: row.ward_code,
    name,
    short_name: name.slice(kind[0].length),
    kind: kind[1],
    province_code: row.province_code,
    slug: slugify(name),
  };
  communeCache.set(commune.code, commune);
  return commune;
}

/** One spelling for all names: composed, tone on the first vowel, plain spaces. */
export function tidy(name: string): string {
  return normalizeTonePlacement(name).replace(/\s+/g, " ").trim();
}

import { addDays, fold, isDay } from "@market/ocop";
import { type Commune, communeByCode, communesOf, HAIPHONG } from "@market/ocop/places";
import type { Column } from "./columns";
import type { Cell } from "./read-sheet";

export type Read =
  | { value: string | number | null }
  | { code: string; values?: Record<string, string | number> };

/** What a cell says in the column it stands in, or what is wrong with it. An empty cell says null. */
export function readCell(cell: Cell, column: Column): Read {
  if (cell === null || cell === "") return { value: null };
  if (column.kind === "day") return readDay(cell);
  const text = textOf(cell);
  if (column.kind === "number") return readNumber(text);
  if (column.kind === "commune") return readCommune(text);
  return { value: text };
}

export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split("-").reverse().join("/");
  return String(cell).normalize("NFC").trim();
}

/** "4", "4 sao", "4★" */
function readNumber(text: string): Read {
  const number = /^(\d{1,6})(?:[.,]0+)?\s*(?:sao|stars?|★)?$/i.exec(text)?.[1];
  return number === undefined ? { code: "not_a_number" } : { value: Number(number) };
}

/** Day 0 of a spreadsheet's calendar, and where its numbers still mean days near ours. */
const SPREADSHEET_EPOCH = "1899-12-30";
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

function readDay(cell: Cell): Read {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? { code: "not_a_day" } : { value: cell.toISOString().slice(0, 10) };
  }
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    const near = serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
    return near ? { value: addDays(SPREADSHEET_EPOCH, serial) } : { code: "not_a_day" };
  }
  const text = textOf(cell);
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : text;
  return isDay(day) ? { value: day } : { code: "not_a_day" };
}

function readCommune(text: string): Read {
  if (/^\d{4,5}$/.test(text)) {
    const code = text.padStart(5, "0");
    return communeByCode(code)?.province_code === HAIPHONG ? { value: code } : { code: "unknown_commune" };
  }
  const wanted = fold(text);
  const named = (name: (commune: Commune) => string) =>
    communesOf(HAIPHONG).filter((commune) => fold(name(commune)) === wanted);
  const found =
    [named(({ name }) => name), named(({ short_name }) => short_name)].find((each) => each.length > 0) ?? [];
  if (found.length === 1) return { value: found[0]?.code ?? null };
  return found.length === 0
    ? { code: "unknown_commune" }
    : { code: "ambiguous_commune", values: { choices: found.map(({ name }) => name).join(", ") } };
}

import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { Refusal } from "../../refusal";
import { messageOf } from "../messages";

export type Cell = string | number | boolean | Date | null;

export const MOST_MEGABYTES = 2;
export const MOST_ROWS = 5_000;
/** What a workbook may unpack to; 5,000 full rows need about 4 MB. */
const MOST_UNPACKED_BYTES = 40 * 1024 * 1024;
const MOST_COLUMNS = 200;

/**
 * The rows of a spreadsheet's first sheet.
 * @throws Refusal when it is no spreadsheet, or one that is too large
 */
export async function readRows(file: Buffer): Promise<Cell[][]> {
  const rows = isZip(file) ? await readWorkbook(file) : readCsv(file);
  if (rows.length > MOST_ROWS + 2) throw refuse("too_many_rows", 413, { max: MOST_ROWS });
  if (rows.some((row) => row.length > MOST_COLUMNS)) throw refuse("not_a_spreadsheet", 415);
  return rows;
}

export function refuse(
  code: string,
  status: 413 | 415 | 422,
  values: Record<string, string | number> = {},
): Refusal {
  return new Refusal(status, code, messageOf(code, values).en, [{ field: "file", code, values }]);
}

function isZip(file: Buffer): boolean {
  return file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

async function readWorkbook(file: Buffer): Promise<Cell[][]> {
  const bounded = repack(file);
  const { readSheet } = await import("read-excel-file/universal");
  try {
    return (await readSheet(bounded.buffer as ArrayBuffer, { trim: true })) as Cell[][];
  } catch {
    throw refuse("not_a_spreadsheet", 415);
  }
}

/**
 * A workbook is a zip, and a small zip may unpack to gigabytes. Each part is unpacked into a buffer of the size it declares,
 * the sum of which is bounded; parts that lie about their size are cut off and then do not parse.
 */
function repack(file: Buffer): Uint8Array {
  let unpacked = 0;
  try {
    const parts = unzipSync(new Uint8Array(file), {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED_BYTES) throw refuse("too_many_rows", 413, { max: MOST_ROWS });
        return true;
      },
    });
    if (!parts["xl/workbook.xml"]) throw refuse("not_a_spreadsheet", 415);
    // Entities that expand into each other are the same trick in XML; no spreadsheet program writes a DOCTYPE.
    if (Object.values(parts).some((part) => strFromU8(part.subarray(0, 2_000), true).includes("<!DOCTYPE"))) {
      throw refuse("not_a_spreadsheet", 415);
    }
    return zipSync(parts, { level: 0 });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse("not_a_spreadsheet", 415);
  }
}

function readCsv(file: Buffer): Cell[][] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    throw refuse("not_a_spreadsheet", 415);
  }
  // A picture or a PDF holds control characters; a table does not.
  if (hasControlCharacters(text)) throw refuse("not_a_spreadsheet", 415);
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      to: MOST_ROWS + 3,
    }) as string[][];
  } catch {
    throw refuse("not_a_spreadsheet", 415);
  }
}

const DELIMITERS = [";", "\t", ","] as const;
const LINES_LOOKED_AT = 10;

/**
 * Excel in Vietnam writes semicolons, since the comma is the decimal sign: whichever stands there most often, for it leaves the others
 * unquoted within a text.
 */
function delimiterOf(text: string): string {
  const head = text.split("\n", LINES_LOOKED_AT).join("\n");
  const often = (sign: string) => head.split(sign).length;
  return DELIMITERS.reduce((most, sign) => (often(sign) > often(most) ? sign : most));
}

function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

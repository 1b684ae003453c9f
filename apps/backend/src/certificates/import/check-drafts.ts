import { type Day, fold } from "@market/ocop";
import {
  type CertificateDraft,
  type CertificationModuleService,
  certificateFaults,
  completeDraft,
  type StoredCertificate,
} from "../../modules/certification";
import { codesTaken } from "../../workflows/certification/codes-taken";
import type { BadCell } from "../admin-shapes";
import { COLUMNS } from "./columns";
import { textOf } from "./read-cell";
import { badCell, type DraftRow } from "./read-drafts";

/** Every bad cell of the sheet: unreadable, against a rule, twice in the file, or in the register already. */
export async function badCellsOf(
  rows: DraftRow[],
  certification: CertificationModuleService,
  today: Day,
): Promise<BadCell[]> {
  const facts = rows.map(({ draft }) => completeDraft(withoutGaps(draft)));
  const taken = await codesTaken(certification, facts);
  const recorded = await recordedAlready(certification, facts);
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const each = facts[index];
    if (!each) return [];
    const faults = certificateFaults(each, {
      today,
      strict: true,
      validity_reason: row.draft.validity_reason,
    }).flatMap((fault) => faultCell(row, fault.field, fault.code, fault.values));
    const code = each.product_code;
    if (code && taken.has(code)) faults.push(...faultCell(row, "product_code", "taken", { value: code }));
    for (const key of [code, sameness(each)]) {
      const before = key ? seen.get(key) : undefined;
      if (before)
        faults.push(
          ...faultCell(row, key === code ? "product_code" : "product_name", "twice_in_file", { row: before }),
        );
      else if (key) seen.set(key, row.row);
    }
    if (recorded.has(sameness(each))) faults.push(...faultCell(row, "product_name", "already_recorded"));
    return [...row.bad, ...faults];
  });
}

/** A cell that could not be read is said to be bad once, not also to be missing. */
function faultCell(
  row: DraftRow,
  field: string,
  code: string,
  values?: Record<string, string | number>,
): BadCell[] {
  const column = COLUMNS.find(({ key }) => key === field);
  if (column && row.bad.some((bad) => bad.column === column.heading)) return [];
  const cell = column ? (row.cells.get(column.key) ?? null) : null;
  return [badCell(row.row, column?.heading ?? null, textOf(cell), code, values)];
}

/** What could not be read is left out, so that the rules can look at the rest. */
function withoutGaps(draft: CertificateDraft): CertificateDraft {
  return {
    ...draft,
    product_name: draft.product_name ?? "",
    holder_name: draft.holder_name ?? "",
    set_no: draft.set_no ?? Number.NaN,
  };
}

/** The same goods of the same holder by the same decision are the same certificate, whatever the spelling. */
function sameness({ product_name, holder_name, decision_number }: StoredCertificate): string {
  return [product_name, holder_name, decision_number ?? ""].map(fold).join(" | ");
}

async function recordedAlready(
  certification: CertificationModuleService,
  facts: StoredCertificate[],
): Promise<Set<string>> {
  const numbers = [...new Set(facts.flatMap(({ decision_number }) => decision_number ?? []))];
  if (numbers.length === 0) return new Set();
  const rows = await certification.listCertificates({ decision_number: numbers }, { take: 100_000 });
  return new Set(rows.map((row) => sameness(row as StoredCertificate)));
}

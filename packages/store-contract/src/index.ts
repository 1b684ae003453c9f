/**
 * What the backend's own store routes take and answer, as both sides read it.
 * Money is whole đồng, days are `YYYY-MM-DD` by Vietnam's calendar, instants are ISO 8601 in UTC.
 */
export type * from "./basket";
export type * from "./certificate";
export type * from "./error";
export type * from "./listing";
export type * from "./producer";
export type * from "./product";
export type * from "./purchase";

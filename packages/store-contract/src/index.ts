/**
 * What the backend's own store routes take and answer, as both sides read it.
 * Money is whole đồng, days are `YYYY-MM-DD` by Vietnam's calendar, instants are ISO 8601 in UTC.
 */
export type * from "./account";
export type * from "./approval";
export type * from "./basket";
export type * from "./booking";
export type * from "./catalogue";
export type * from "./certificate";
export type * from "./changes";
export type * from "./complaint";
export type * from "./desk";
export type * from "./desk-alerts";
export type * from "./desk-orders";
export type * from "./desk-transfers";
export type * from "./desk-visits";
export type * from "./error";
export type * from "./figures";
export type * from "./host";
export type * from "./invoice";
export type * from "./joining";
export type * from "./listing";
export type * from "./my-purchases";
export type * from "./office-payments";
export type * from "./offline-sales";
export type * from "./own-goods";
export type * from "./payout";
export type * from "./producer";
export type * from "./product";
export type * from "./purchase";
export type * from "./returns";
export type * from "./review";
export type * from "./shares";
export type * from "./shop-rest";
export type * from "./statement";
export type * from "./terms";

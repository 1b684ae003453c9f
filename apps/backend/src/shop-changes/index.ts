export { type Database, databaseOf } from "./connection";
export { CHANNEL, ensureNotes, type Subject, SWAPPED } from "./notes";
export { streamChanges } from "./stream";
export { type ShopTold, type ShopWatch, shopWatch, stopWatching } from "./watch";

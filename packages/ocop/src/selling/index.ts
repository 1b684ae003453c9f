export * from "./alcohol";
export * from "./herbal";
export * from "./season";
export * from "./shipping";

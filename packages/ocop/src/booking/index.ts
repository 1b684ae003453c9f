export * from "./availability";
export * from "./cancellation";
export * from "./check-in";
export * from "./ics";
export * from "./minimum";
export * from "./nights";
export * from "./schedule";
export * from "./ticket-code";

/** What a 410 brings besides. */
export interface GoneData {
  /** Number of the group in which other goods of the kind are. */
  group: number | null;
}

const TOLD = ["400", "401", "403", "404", "410", "413", "429", "500", "503"] as const;

/** The status whose words tell what happened; any other 4xx is told as 400, the rest as 500. */
export function toldStatus(error: unknown): (typeof TOLD)[number] {
  const status = typeof error === "object" && error && "status" in error ? String(error.status) : "500";
  return TOLD.find((told) => told === status) ?? (/^4\d\d$/.test(status) ? "400" : "500");
}

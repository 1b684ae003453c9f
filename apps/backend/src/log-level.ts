type Env = Record<string, string | undefined>;

/**
 * At its own level Medusa writes each request of a production server to its log, with the visitor's address and what was asked for: more
 * than the privacy page says we keep. Whoever needs that sets LOG_LEVEL=http.
 * @returns the level to set; null to leave it
 */
export function quieterLevel({ LOG_LEVEL, NODE_ENV }: Env): "info" | null {
  return NODE_ENV === "production" && !LOG_LEVEL ? "info" : null;
}

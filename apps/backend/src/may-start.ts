type Env = Record<string, string | undefined>;

/** Without these anybody could sign tokens, or open anybody's purchase. */
const SECRETS = ["JWT_SECRET", "COOKIE_SECRET"] as const;

/**
 * Why the server must not start, in words for whoever starts it: known at once, and not when the first visitor needs it.
 * @param command of the `medusa` program; building and migrating need no secret
 * @returns null when it may
 */
export function whyNotStart(command: string | undefined, env: Env): string | null {
  if (command !== "start") return null;
  const missing = SECRETS.filter((name) => !env[name]);
  if (missing.length) {
    return `${missing.join(" and ")} must be set: long random texts, kept secret and the same at each start.`;
  }
  const production = (env.NODE_ENV ?? "production") === "production";
  if (env.CLOCK && production && !env.ALLOW_PINNED_CLOCK) {
    return (
      `CLOCK is set to ${env.CLOCK}, which would stop time in production: certificates would never end. ` +
      "Unset CLOCK, or set ALLOW_PINNED_CLOCK=1 if that is what you want."
    );
  }
  return null;
}

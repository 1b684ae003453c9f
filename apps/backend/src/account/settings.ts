/** Read at each call, so that a test may turn them. */
export function accountSettings() {
  return {
    /** How long a sign-in lasts. */
    sessionDays: whole("SESSION_DAYS", 30, 365),
    /** How long a one-time code is right. */
    codeMinutes: whole("CODE_MINUTES", 10, 10),
  };
}

function whole(name: string, otherwise: number, most: number): number {
  const value = Number(process.env[name]);
  return Number.isSafeInteger(value) && value > 0 ? Math.min(value, most) : otherwise;
}

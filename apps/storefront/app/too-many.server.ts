/** Seconds to wait, where the server let a form through only so that its page can come again with what was typed; else null. */
export function tooMany(request: Request): number | null {
  const seconds = Number(request.headers.get("x-too-many"));
  return seconds > 0 ? seconds : null;
}

/** Seconds as people say them: whole minutes, one at least. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** What a person can do something about; `code` tells the caller which sentence to say. */
export class PostgresProblem extends Error {
  /**
   * @param {"broken"|"other-version"|"no-access"|"no-space"|"port"|"password"|"account"|"failed"} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = "PostgresProblem";
    this.code = code;
  }
}

/** Reads the reason out of PostgreSQL's own words. */
export function problemIn(log, fallback) {
  if (/No space left on device|could not extend file|disk full/i.test(log))
    return new PostgresProblem("no-space", "No space left on the disk.");
  if (/could not bind|Address already in use/i.test(log))
    return new PostgresProblem("port", "The database's port is taken.");
  if (/Permission denied|invalid permissions|wrong ownership/i.test(log))
    return new PostgresProblem("no-access", fallback);
  if (/incompatible with server|not compatible with this version/i.test(log))
    return new PostgresProblem("other-version", fallback);
  return new PostgresProblem("failed", fallback);
}

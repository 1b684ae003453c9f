/** @typedef {"denied" | "unsupported"} Hindrance */

/**
 * What stands in the way of alerts on a device.
 * @param {{ serviceWorker: boolean, push: boolean, permission: NotificationPermission | null }} device
 * @returns {Hindrance | null} null: it may be asked
 */
export function hindrance({ serviceWorker, push, permission }) {
  if (!serviceWorker || !push || permission === null) return "unsupported";
  return permission === "denied" ? "denied" : null;
}

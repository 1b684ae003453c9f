/**
 * Whether a request that changes something comes from this shop's own pages. A browser names the page it
 * comes from in at least one of three headers; the first one present decides. A caller that names none is
 * no browser, and holds no shopper's cookie to misuse.
 * @param {{ origin?: string, referer?: string, secFetchSite?: string, host?: string }} headers
 * @param {string | null} ownOrigin the public address, where it is set
 */
export function comesFromThisShop(headers, ownOrigin) {
  const hosts = [headers.host, ownOrigin ? new URL(ownOrigin).host : undefined];
  if (headers.origin !== undefined) return hosts.includes(hostOf(headers.origin));
  if (headers.secFetchSite !== undefined) return headers.secFetchSite === "same-origin";
  if (headers.referer !== undefined) return hosts.includes(hostOf(headers.referer));
  return true;
}

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return "unreadable";
  }
}

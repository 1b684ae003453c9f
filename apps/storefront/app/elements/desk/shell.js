// Keeps on this device what the desk needs to open again without a network: a page that holds nothing of anybody, and its files.

const CACHE = "desk";

/** @param {string} page @param {string[]} files */
export async function keepShell(page, files) {
  if (!("caches" in window)) return;
  const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => /** @type {HTMLLinkElement} */ (link).href,
  );
  const wanted = [page, ...files, ...styles].map((path) => new URL(path, location.href).href);
  const cache = await caches.open(CACHE);
  // Without cookies: nobody's basket stands in the header of the page that is kept.
  await cache.addAll(wanted.map((url) => new Request(url, { credentials: "omit", cache: "reload" })));
  for (const { url } of await cache.keys()) {
    const other = url.includes("/desk/offline");
    if (!wanted.includes(url) && !other) await cache.delete(url);
  }
}

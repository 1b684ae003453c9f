/** Pages that are the same for every visitor without an account, by their path without its language. */
const KEPT = [
  /^\/$/,
  /^\/(products|experiences|search|producers|suggestions)$/,
  /^\/(products|experiences|groups|producers)\/[a-z0-9-]{1,150}$/,
];

/** What the pages read from an address: those that may be given once, and those that are lists. */
const SINGLE = new Set([
  "q",
  "price_min",
  "price_max",
  "in_stock",
  "rating",
  "exactly",
  "sort",
  "page",
  "map",
]);
const LISTS = new Set(["stars", "group", "set", "commune", "producer"]);
/** Put into links by others, read by no page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|zarsrc|msclkid|mc_[ce]id)$/;

/**
 * One address for all that mean the same page: parameters in one order, without empty ones and without
 * trackers. null: a page that is not kept, or an address that says something unknown to us.
 * @param {string} path
 * @param {URLSearchParams} query
 */
export function addressOfKept(path, query) {
  const plain = path.replace(/^\/en(?=\/|$)/, "") || "/";
  if (!KEPT.some((shape) => shape.test(plain))) return null;
  /** @type {[string, string][]} */
  const meant = [];
  for (const name of [...new Set(query.keys())].sort()) {
    if (TRACKING.test(name)) continue;
    const values = query.getAll(name).filter((value) => value !== "");
    if (LISTS.has(name)) meant.push(...[...new Set(values)].sort().map((value) => entry(name, value)));
    else if (SINGLE.has(name)) meant.push(...firstOf(name, query.get(name)));
    else return null;
  }
  const text = new URLSearchParams(meant).toString();
  return text ? `${path}?${text}` : path;
}

/**
 * @param {string} name
 * @param {string} value
 * @returns {[string, string]}
 */
const entry = (name, value) => [name, value];

/**
 * @param {string} name
 * @param {string | null} value
 */
const firstOf = (name, value) => (value ? [entry(name, value)] : []);

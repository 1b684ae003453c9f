const LANGUAGE = "en";
/** Such an address names a page in another way than by its path alone. */
const UNUSUAL = /\.data$|^\/__|\/\/|%/;

/**
 * @typedef {import("@remix-run/node").ServerBuild} Build
 * @typedef {Build["routes"]} Routes
 */

/**
 * Finds a page among those routes that its address can reach, instead of among all hundred: the router prepares all that it
 * is given anew for each page, three times over, which took a quarter of the time of a product's page.
 * @template Handler
 * @param {Build} build
 * @param {(build: Build) => Handler} make a handler for a build; made once for each part of the shop
 * @returns {(pathname: string) => Handler}
 */
export function handlersInReach(build, make) {
  const parts = new Set(Object.keys(build.routes).map((id) => partOf(pathTo(id, build.routes))));
  /** @type {Map<string, Handler>} */
  const handlers = new Map();
  return (pathname) => {
    const part = UNUSUAL.test(pathname) ? null : partOf(segmentsOf(pathname));
    // What begins like no page of ours is found by no name: one key for all of it.
    const key = part === null ? "all" : parts.has(part) ? part : `${languageOf(part)}/*`;
    const known = handlers.get(key);
    if (known) return known;
    const handler = make(part === null ? build : within(build, segmentsOf(pathname)));
    handlers.set(key, handler);
    return handler;
  };
}

/**
 * The build with no other routes than an address of these segments can reach.
 * @param {Build} build
 * @param {string[]} segments
 * @returns {Build}
 */
function within(build, segments) {
  const kept = Object.keys(build.routes).filter((id) => mayReach(pathTo(id, build.routes), segments));
  /** @template T @param {Record<string, T>} all */
  const only = (all) => Object.fromEntries(kept.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/**
 * Language and first segment, by which the parts of the shop are told apart.
 * @param {string[]} segments
 */
function partOf([first = "", second = ""]) {
  return first === LANGUAGE ? `${LANGUAGE}/${second}` : `/${first}`;
}

/** @param {string} part */
const languageOf = (part) => part.slice(0, part.indexOf("/"));

/**
 * Only the first two segments are looked at: the router looks at the rest.
 * @param {string[]} route
 * @param {string[]} asked
 */
function mayReach(route, asked) {
  for (let place = 0; place < 2; place++) {
    const name = route[place];
    if (name === undefined || name === "*") return true;
    if (place > 0 && route[0] !== LANGUAGE) return true;
    if (!name.startsWith(":") && name !== asked[place]) return false;
  }
  return true;
}

/**
 * @param {string} id
 * @param {Routes} routes
 * @returns {string[]}
 */
function pathTo(id, routes) {
  const route = routes[id];
  if (!route) return [];
  return [...(route.parentId ? pathTo(route.parentId, routes) : []), ...segmentsOf(route.path ?? "")];
}

/**
 * In small letters: the router does not tell them from capitals.
 * @param {string} path
 */
function segmentsOf(path) {
  return path.toLowerCase().split("/").filter(Boolean);
}

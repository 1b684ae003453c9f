import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export interface Route {
  method: (typeof METHODS)[number];
  /** As the folders name it: `/producer/orders/[id]`. */
  path: string;
}

/** As the backend gets it. */
const load = createRequire(__filename);
const OURS = path.resolve(__dirname, "..");
const MEDUSAS = path.join(path.dirname(load.resolve("@medusajs/medusa/package.json")), "dist/api");

/** Every route that we wrote, read off the files that hold them: a new one is in at once. */
export const ourRoutes = (area: "admin" | "store" | "producer"): Route[] =>
  routesUnder(OURS, area, "route.ts");

/** Every route that Medusa brings with it. */
export const medusasRoutes = (area: "admin" | "store"): Route[] => routesUnder(MEDUSAS, area, "route.js");

function routesUnder(root: string, area: string, file: string): Route[] {
  const found = readdirSync(path.join(root, area), { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === file)
    .sort();
  return found.flatMap((name) => {
    const answers = Object.keys(load(path.join(root, area, name)) as object);
    const address = ["", area, path.dirname(name)].join("/").replace(/\/\.$/, "");
    return METHODS.filter((method) => answers.includes(method)).map((method) => ({ method, path: address }));
  });
}

export const nameOf = ({ method, path: address }: Route): string => `${method} ${address}`;

/** `/producer/orders/[id]` with its ids filled in. @throws where one is not given */
export function addressOf(route: Route, ids: Record<string, string>): string {
  return route.path.replace(/\[(\w+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${nameOf(route)} needs an id for [${name}].`);
    return encodeURIComponent(id);
  });
}

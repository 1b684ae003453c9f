import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, it } from "vitest";
import config from "../app/routes";
import { handlersInReach } from "./routes-in-reach.mjs";

type Routes = ServerBuild["routes"];

function flat(entries: RouteConfigEntry[], parentId?: string): Routes {
  return Object.assign(
    {},
    ...entries.map(({ id, file, path, index, children = [] }) => {
      const own = id ?? file;
      return { [own]: { id: own, parentId, path, index }, ...flat(children, own) };
    }),
  );
}
const routes = { root: { id: "root", path: "" }, ...flat(config, "root") } as unknown as Routes;
const build = { routes, assets: { routes } } as unknown as ServerBuild;

/** As the router takes them. */
function tree(all: Routes, parentId?: string): Parameters<typeof matchRoutes>[0] {
  return Object.values(all)
    .filter((route) => route?.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, path, index } : { id, path, children: tree(all, id) },
    ) as Parameters<typeof matchRoutes>[0];
}
const found = (all: Routes, pathname: string) =>
  matchRoutes(tree(all), pathname)?.map(({ route, params }) => ({ id: route.id, params }));

const addresses = Object.keys(routes).flatMap((id) => {
  const parts: string[] = [];
  for (let at: string | undefined = id; at; at = routes[at]?.parentId) parts.unshift(routes[at]?.path ?? "");
  const path = `/${parts.filter(Boolean).join("/")}`;
  return [path.replace(/:\w+/g, "one").replace("*", "no/such"), `${path.replace(/:\w+|\*/g, "x")}/more`];
});
const odd = [
  "/",
  "/en",
  "/en/",
  "/EN/Products",
  "/Products/",
  "/english",
  "/en/en",
  "/*",
  "/constructor",
  "//products",
];
const strange = ["/cart.data", "/_root.data", "/__manifest", "/%70roducts", "/en/search.data"];

describe("the routes in reach of an address", () => {
  const reached = handlersInReach(build, (within) => within.routes);

  it.each([...new Set([...addresses, ...odd, ...strange])])(
    "%s leads where it leads among all",
    (address) => {
      const among = found(routes, address);
      expect(found(reached(address), address)).toEqual(among);
    },
  );

  it("are few, and so are the parts they are kept by", () => {
    const sizes: number[] = [];
    const counting = handlersInReach(build, (within) => sizes.push(Object.keys(within.routes).length));
    counting("/products/one");
    expect(sizes[0]).toBeLessThan(10);
    for (let n = 0; n < 500; n++) for (const before of ["", "/en"]) counting(`${before}/made-up-${n}/more`);
    expect(sizes).toHaveLength(3);
  });
});

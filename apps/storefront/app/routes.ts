import { index, layout, type RouteConfig, type RouteConfigEntry, route } from "@remix-run/route-config";

/**
 * Every page, once per language: the same file under two ids. A first segment that names no page ends in
 * the splat, which is a 404 within the shop's frame.
 */
function pages(language: "vi" | "en"): RouteConfigEntry[] {
  const page = (path: string, file: string) =>
    route(path, `routes/${file}.tsx`, { id: `${language}.${file}` });
  /** A page that answers under a second address too. */
  const again = (path: string, file: string) =>
    route(path, `routes/${file}.tsx`, { id: `${language}.${file}.${path.split("/")[0]}` });
  return [
    index("routes/home.tsx", { id: `${language}.home` }),
    page("products", "listing"),
    page("products/:handle", "product"),
    page("groups/:slug", "group"),
    page("producers", "producers"),
    page("producers/:handle", "producer"),
    page("certificates/:id", "certificate"),
    page("cart", "cart"),
    page("checkout", "checkout"),
    page("orders/:id", "order"),
    again("experiences", "listing"),
    again("experiences/:handle", "product"),
    again("search", "listing"),
    page("refused/:status", "refused"),
    page("*", "not-found"),
  ];
}

export default [
  route("pictures/:file", "routes/pictures.ts"),
  route("places/communes", "routes/communes.ts"),
  layout("routes/shop.tsx", { id: "vi.shop" }, pages("vi")),
  route("en", "routes/shop.tsx", { id: "en.shop" }, pages("en")),
] satisfies RouteConfig;

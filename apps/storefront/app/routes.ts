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
    page("products/:handle/reviews", "product-reviews"),
    page("products/:handle/questions", "product-questions"),
    page("groups/:slug", "group"),
    page("producers", "producers"),
    page("producers/:handle", "producer"),
    page("certificates/:id", "certificate"),
    page("cart", "cart"),
    page("checkout", "checkout"),
    page("orders/find", "find-order"),
    page("orders/:id", "order"),
    page("orders/:id/bookings/:booking_id/move", "move-booking"),
    route("orders/:id/bookings/:file", "routes/booking-calendar.ts", { id: `${language}.booking-calendar` }),
    page("desk", "desk"),
    page("desk/sign-in", "desk-sign-in"),
    page("desk/sign-out", "desk-sign-out"),
    page("desk/check-in", "desk-check-in"),
    page("desk/offline", "desk-offline"),
    page("desk/requests", "desk-requests"),
    page("desk/bookings/:id/guests", "desk-guests"),
    page("account", "account"),
    page("account/sign-in", "account-sign-in"),
    page("account/sign-up", "account-sign-up"),
    page("account/sign-out", "account-sign-out"),
    page("account/code", "account-code"),
    page("desk/reviews", "desk-reviews"),
    page("account/forgotten", "account-forgotten"),
    page("account/profile", "account-profile"),
    page("account/addresses", "account-addresses"),
    page("account/addresses/:id", "account-address"),
    page("account/privacy", "account-privacy"),
    page("account/privacy/delete", "account-delete"),
    route("account/export", "routes/account-export.ts", { id: `${language}.account-export` }),
    page("account/orders", "my-orders"),
    page("account/wish-list", "wish-list"),
    again("experiences", "listing"),
    page("experiences/:handle", "experience"),
    again("search", "listing"),
    page("waiting/:token", "waiting"),
    page("legal/:slug", "legal"),
    page("complaints", "complaints"),
    page("complaints/:id", "complaint"),
    page("offline", "offline"),
    page("age", "age"),
    page("refused/:status", "refused"),
    page("*", "not-found"),
  ];
}

export default [
  route("pictures/:file", "routes/pictures.ts"),
  route("og/:file", "routes/og.ts"),
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap-index.ts"),
  route("sitemaps/:file", "routes/sitemap.ts"),
  route("feed/google.xml", "routes/google-feed.ts"),
  route("manifest.webmanifest", "routes/manifest.ts", { id: "vi.manifest" }),
  route("en/manifest.webmanifest", "routes/manifest.ts", { id: "en.manifest" }),
  route("sw.js", "routes/service-worker.ts"),
  route("orders/:id/tickets/:file", "routes/ticket-picture.ts"),
  route("desk/check-in/list", "routes/desk-list.ts"),
  route("desk/check-in/sync", "routes/desk-sync.ts"),
  route("places/communes", "routes/communes.ts"),
  route("suggestions", "routes/suggestions.ts", { id: "vi.suggestions" }),
  route("en/suggestions", "routes/suggestions.ts", { id: "en.suggestions" }),
  layout("routes/shop.tsx", { id: "vi.shop" }, pages("vi")),
  route("en", "routes/shop.tsx", { id: "en.shop" }, pages("en")),
    again("experiences/:handle/reviews", "product-reviews"),
    again("experiences/:handle/questions", "product-questions"),
    page("reviews/:id/:line", "write-review"),
    page("report/:kind/:id", "report"),
] satisfies RouteConfig;

/** What is about one visitor, or shows the same goods in endless combinations. Pages say `noindex` as well, where they may be read. */
const PRIVATE = [
  "/cart",
  "/checkout",
  "/orders",
  "/account",
  "/reviews/",
  "/returns/",
  "/report/",
  "/complaints/",
  "/refused",
  "/offline",
];
const COMBINATIONS = [
  "/search",
  "/suggestions",
  "/*?*sort=",
  "/*?*price_",
  "/*?*in_stock=",
  "/*?*rating=",
  "/*?*exactly=",
  "/*?*q=",
];

/** robots.txt: the same rules in both languages, and where the sitemap is. */
export function robotsText(origin: string): string {
  const rules = [...PRIVATE, ...COMBINATIONS].flatMap((path) => [
    `Disallow: ${path}`,
    ...(path.startsWith("/*") ? [] : [`Disallow: /en${path}`]),
  ]);
  return ["User-agent: *", ...rules, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
}

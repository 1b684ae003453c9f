/** Where the running product is; `npm test -- e2e` starts one and sets these. */
export const storefrontUrl = withoutSlash(needed("STOREFRONT_URL", "http://localhost:3000"));
export const backendUrl = withoutSlash(needed("BACKEND_URL", "http://localhost:9000"));
export const publishableKey = process.env.PUBLISHABLE_KEY ?? "";
/** A browser of the machine; left out, Playwright's own. */
export const chromiumPath = process.env.CHROMIUM_PATH || undefined;
/** The folder of a second shop, whose operator has switched the sale of alcohol on. */
export const alcoholShop = process.env.ALCOHOL_SHOP;
/** The officer that the demonstration's seed makes. */
export const officer = { email: "admin@demo.ocop", password: "demo-ocop-2026" };

function needed(name: string, fallback: string): string {
  return process.env[name] || fallback;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

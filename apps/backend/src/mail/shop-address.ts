/** The shop's public address, for links in mails; English stands under `/en`. */
export function shopAddress(path: string, locale: string): string {
  const origin = (process.env.STOREFRONT_URL ?? "http://localhost:3000").replace(/\/$/, "");
  return `${origin}${locale === "en" ? "/en" : ""}${path}`;
}

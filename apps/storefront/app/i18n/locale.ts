import type { Locale } from "@market/store-contract";

export type { Locale };

export const LOCALES: readonly Locale[] = ["vi", "en"];

/** The address alone says the language: English under `/en`, Vietnamese everywhere else. */
export function localeOfPath(pathname: string): Locale {
  return /^\/en(\/|$)/i.test(pathname) ? "en" : "vi";
}

export function localeOfRequest(request: Request): Locale {
  return localeOfPath(new URL(request.url).pathname);
}

/** The address of a page, written without a language (`/products?q=a`), in a language. */
export function localPath(locale: Locale, path: string): string {
  if (locale === "vi") return path;
  return path === "/" ? "/en" : path.startsWith("/?") ? `/en${path.slice(1)}` : `/en${path}`;
}

/** A path as written without its language. */
export function withoutLocale(pathname: string): string {
  return pathname.replace(/^\/en(?=\/|$)/i, "") || "/";
}

/** The same page with the same query, in another language. */
export function inLanguage(locale: Locale, pathname: string, search = ""): string {
  return localPath(locale, withoutLocale(pathname)) + search;
}

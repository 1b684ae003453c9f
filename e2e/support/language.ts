export type Language = "vi" | "en";

export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** The address of a page in a language: Vietnamese at the root, English under /en. */
export function at(language: Language, path: string): string {
  if (language === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The two languages of everything a user sees. */
export type Locale = "vi" | "en";

export type Bilingual = Readonly<Record<Locale, string>>;

import type { Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";

/** The web app manifest: what a phone installs the shop by, in the language of the page it was installed from. */
export function manifest(locale: Locale): object {
  const t = translator(locale, "common");
  const home = localPath(locale, "/");
  const icon = (name: string, size: number, purpose: string) => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    id: home,
    name: `${t("site")} – ${t("tagline")}`,
    short_name: t("site"),
    description: t("description"),
    lang: locale,
    dir: "ltr",
    start_url: home,
    scope: "/",
    display: "standalone",
    background_color: "#fcfbf8",
    theme_color: "#0b5d57",
    categories: ["shopping", "food"],
    icons: [
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("icon-maskable-512", 512, "maskable"),
    ],
    shortcuts: [
      { name: t("nav.products"), url: localPath(locale, "/products") },
      { name: t("basket"), url: localPath(locale, "/cart") },
    ],
  };
}

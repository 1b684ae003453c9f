import { formatDong } from "@market/ocop";
import type { Locale, ProductPage } from "@market/store-contract";
import { translator } from "~/i18n";
import { pictureAddress, safeFileName } from "~/pictures/widths";
import type { Card } from "./card.server";

/** Whose picture is asked for by a file's name; null for none of ours. */
export function cardAsked(file: string | undefined): { handle: string | null; locale: Locale } | null {
  const [, handle, locale] = /^(?:shop|product-([a-z0-9-]{1,150}))\.(vi|en)\.jpg$/.exec(file ?? "") ?? [];
  return locale ? { handle: handle ?? null, locale: locale === "en" ? "en" : "vi" } : null;
}

export function shopCard(locale: Locale): Card {
  const t = translator(locale, "common");
  return {
    site: t("site"),
    title: t("tagline"),
    by: t("description"),
    stars: 0,
    starsText: null,
    price: null,
    picture: null,
  };
}

/** Stars as they may be shown today: the day they end the picture is another one. */
export function productCard(product: ProductPage, locale: Locale): Card {
  const t = translator(locale, "common");
  const prices = product.variants.flatMap(({ price }) => (price === null ? [] : [price]));
  const lowest = prices.length > 0 ? formatDong(Math.min(...prices), locale) : null;
  const [image] = product.images;
  const file =
    image && pictureAddress(image.url, 1280) ? image.url.split(/[?#]/)[0]?.split("/").pop() : undefined;
  return {
    site: t("site"),
    title: product.title,
    by: [product.producer?.name, product.commune?.name].filter(Boolean).join(" · ") || null,
    stars: product.stars,
    starsText: product.stars > 0 ? t("stars.some", { stars: product.stars }) : null,
    price: lowest && new Set(prices).size > 1 ? t("price.from", { price: lowest }) : lowest,
    picture: safeFileName(file),
  };
}

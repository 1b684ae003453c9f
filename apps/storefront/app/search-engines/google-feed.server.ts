import { groupOfSet, isAlcohol, setByNo } from "@market/ocop";
import type { CatalogueGoods, CataloguePage, Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { pictureAddress } from "~/pictures/widths";
import { readPages } from "./catalogue.server";
import { XML_HEAD, xmlText } from "./xml";

/** Google's own limits for an item's texts. */
const TITLE = 150;
const DESCRIPTION = 5_000;

/**
 * The feed for shopping engines, RSS 2.0 with Google's names. An offer made to them is an offer made to the world: only goods that
 * their producer sells here itself. Left out are goods of producers who have not joined (their prices are made up), example
 * goods, alcohol, what has no price or no picture, and what cannot be sent to all of Vietnam (fresh goods bound to some
 * provinces, living things).
 */
export async function* googleFeed(origin: string, locale: Locale): AsyncGenerator<string> {
  const t = translator(locale, "common");
  const home = xmlText(origin + localPath(locale, "/"));
  yield `${XML_HEAD}<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
<title>${xmlText(t("site"))}</title><link>${home}</link><description>${xmlText(t("description"))}</description>\n`;
  for await (const pages of readPages("product", null)) {
    yield pages
      .flatMap((page) =>
        page.goods && mayBeOffered(page.goods) ? itemsOf(page, page.goods, origin, locale) : [],
      )
      .join("");
  }
  yield "</channel></rss>\n";
}

export function mayBeOffered(goods: CatalogueGoods): boolean {
  const real = goods.joined && !goods.demo && !goods.made_up;
  return real && !isAlcohol(goods.set_no) && goods.ships_everywhere;
}

/** Google's word, and from when on goods that are sold ahead can be sent. */
function availability({ sale }: CatalogueGoods, inStock: boolean): { word: string; from: string | null } {
  if (sale.kind === "out_of_season" || sale.kind === "resting" || !inStock)
    return { word: "out_of_stock", from: null };
  if (sale.kind === "preorder") return { word: "preorder", from: `${sale.harvest_on}T00:00+0700` };
  return { word: "in_stock", from: null };
}

/** One item for each variant on sale; variants of one product are told to belong together. */
export function itemsOf(
  page: CataloguePage,
  goods: CatalogueGoods,
  origin: string,
  locale: Locale,
): string[] {
  const pictures = page.pictures
    .flatMap((url) => pictureAddress(url, 1280) ?? [])
    .map((path) => origin + path);
  const [picture, ...more] = pictures;
  const onSale = goods.variants.filter(({ price }) => price !== null && price > 0);
  if (!picture) return [];
  const title = (locale === "en" && page.title_en) || page.title;
  const description = (locale === "en" && goods.description_en) || goods.description || title;
  const stars = goods.stars > 0 ? translator(locale, "common")("stars.some", { stars: goods.stars }) : null;
  return onSale.map((variant) => {
    const { word, from } = availability(goods, variant.in_stock);
    const named = onSale.length > 1 && variant.title ? `${title}, ${variant.title}` : title;
    return item([
      ["g:id", variant.id],
      ["g:item_group_id", onSale.length > 1 ? page.id : null],
      ["g:title", named.slice(0, TITLE)],
      ["g:description", description.slice(0, DESCRIPTION)],
      ["g:link", origin + localPath(locale, page.path)],
      ["g:image_link", picture],
      ...more.slice(0, 10).map((address): Field => ["g:additional_image_link", address]),
      ["g:availability", word],
      ["g:availability_date", from],
      ["g:price", `${variant.price} VND`],
      ["g:condition", "new"],
      ["g:brand", goods.producer],
      // Goods of small producers carry no GTIN; saying so is what Google asks for.
      ["g:identifier_exists", "no"],
      ["g:product_type", `${groupOfSet(goods.set_no).name[locale]} > ${setByNo(goods.set_no).name[locale]}`],
      ["g:shipping_weight", goods.weight_grams ? `${goods.weight_grams} g` : null],
      ["g:ships_from_country", "VN"],
      ["g:product_highlight", stars],
    ]);
  });
}

type Field = [name: string, value: string | null];

function item(fields: Field[]): string {
  const written = fields.flatMap(([name, value]) => (value ? [`<${name}>${xmlText(value)}</${name}>`] : []));
  return `<item>${written.join("")}</item>\n`;
}

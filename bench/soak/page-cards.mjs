/**
 * What a page says of goods, read from its HTML as a person reads it: the cards of its lists, and the offer of a product page.
 * @returns {{ handle: string, title: string, stars: number, price: number | null }[]}
 */
export function cardsOf(html, path) {
  const cards = [...html.matchAll(/<article class="card group">(.*?)<\/article>/gs)].map(([, card]) => ({
    handle: /href="\/(?:en\/)?(?:products|experiences)\/([a-z0-9-]+)"/.exec(card)?.[1],
    title: textOf(/<a [^>]*card-link[^>]*>(.*?)<\/a>/s.exec(card)?.[1]),
    ...starsAndPrice(card),
  }));
  const [, handle] = /^\/(?:en\/)?products\/([a-z0-9-]+)/.exec(path) ?? [];
  if (!handle) return cards;
  const [, offer = ""] = /<div class="product-offer">(.*?)id="certificate"/s.exec(html) ?? [];
  return [
    { handle, title: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(offer)?.[1]), ...starsAndPrice(offer) },
    ...cards,
  ];
}

function starsAndPrice(html) {
  const [, stars = "0"] = /aria-label="(\d)[^"]*" class="gold-stars/.exec(html) ?? [];
  // 1.250.000 ₫ or, in English, ₫1,250,000.
  const [, price] = /tabular-nums[^>]*>₫?([\d.,]+)(?:\u00A0₫)?</.exec(html) ?? [];
  return { stars: Number(stars), price: price ? Number(price.replace(/[.,]/g, "")) : null };
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"' };

function textOf(html = "") {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, number, name) =>
      hex || number
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number))
        : (NAMED[name] ?? all),
    )
    .trim();
}

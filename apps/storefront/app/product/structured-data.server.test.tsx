import type { CertificateSummary, ProductPage } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StructuredData } from "~/components/structured-data";
import { anExperience } from "~/experience/examples";
import { productData } from "./structured-data.server";

const certificate: CertificateSummary = {
  id: "cert_1",
  product_name: "Nước mắm Cát Hải",
  holder_name: "HTX Cát Hải",
  stars: 4,
  stars_shown: 4,
  stars_note: null,
  state: "valid",
  product_code: null,
  decision_number: "5023/QĐ-UBND",
  decision_date: "2023-12-29",
  decision_year: 2023,
  level: "city",
  valid_from: "2023-12-29",
  valid_until: "2026-12-29",
  shown_until: "2026-12-29",
  renewal_filed_on: null,
  withdrawn_on: null,
  withdrawal_ground: null,
};

const aProduct = (facts: Partial<ProductPage> = {}): ProductPage => ({
  id: "prod_1",
  kind: "product",
  handle: "nuoc-mam",
  title: "Cát Hải fish sauce",
  title_vi: "Nước mắm Cát Hải",
  description: null,
  story: null,
  images: [{ url: "http://localhost:9000/static/mam.webp", alt: "" }],
  variants: [
    { id: "v1", title: "500 ml", price: 95_000, available: 3 },
    { id: "v2", title: "1 l", price: 180_000, available: 0 },
    { id: "v3", title: "5 l", price: null, available: 9 },
  ],
  producer: null,
  commune: null,
  set_no: 9,
  group: 1,
  stars: 4,
  stars_note: null,
  certificate,
  demo: true,
  made_up: false,
  weight_grams: null,
  shelf_life: null,
  storage: null,
  ingredients: null,
  seo_description: "Fish sauce",
  terms: {
    sale: { kind: "on_sale" },
    season_months: [],
    ships_to: null,
    living: false,
    alcohol: false,
    preorder_cap: null,
    own_delivery: null,
    supplement: false,
    abv: null,
  },
  voices: { rating: null, reviews: [], questions: [], question_count: 0 },
  parts: [],
  bar: null,
  ...facts,
});

const aMaker: NonNullable<ProductPage["producer"]> = {
  id: "pdr_1",
  handle: "htx-dai-ha",
  name: "HTX Đại Hà",
  joined: true,
  commune: null,
  story: null,
};

const voices = ({ demo }: { demo: boolean }): ProductPage["voices"] => {
  const review = {
    id: "rev_1",
    rating: 5,
    text: "Ngon",
    locale: "vi",
    author: "Hoa N.",
    pictures: [],
    variant_title: null,
    written_at: "2026-11-28T18:00:00.000Z",
    edited_at: null,
    reply: null,
    demo,
  } as const;
  return {
    rating: { average: 4.5, count: 2, counts: [1, 1, 0, 0, 0], demo },
    reviews: [
      { ...review, pictures: [] },
      { ...review, id: "rev_2", rating: 4, author: "", pictures: [] },
    ],
    questions: [],
    question_count: 0,
  };
};

const told = (product: ProductPage) => JSON.stringify(productData(product, "en", "https://shop.example"));

describe("what search engines are told of a product", () => {
  it("names its stars as a certification with its decision and last day", () => {
    expect(told(aProduct())).toContain('"hasCertification"');
    expect(told(aProduct())).toContain('"certificationIdentification":"5023/QĐ-UBND"');
    expect(told(aProduct())).toContain('"expires":"2026-12-29"');
  });

  it("names no stars once they may no longer be shown", () => {
    const ended = { ...certificate, stars_shown: 0, state: "expired" } as const;
    expect(told(aProduct({ stars: 0, certificate: ended }))).not.toMatch(/Certification|Rating|stars/i);
  });

  it("offers what is on sale, with what is in stock", () => {
    const data = told(aProduct());
    expect(data.match(/"@type":"Offer"/g)).toHaveLength(2);
    expect(data).toContain('"price":95000,"priceCurrency":"VND"');
    expect(data).toContain("OutOfStock");
  });

  it("says of every offer what shopping engines require", () => {
    const { "@graph": graph } = productData(
      aProduct({ producer: aMaker }),
      "en",
      "https://shop.example",
    ) as unknown as {
      "@graph": Array<Record<string, unknown>>;
    };
    const [goods = {}, way = {}] = graph;
    for (const name of ["name", "image", "description", "brand", "offers"])
      expect(goods).toHaveProperty(name);
    for (const offer of goods.offers as Array<Record<string, unknown>>) {
      for (const name of [
        "price",
        "priceCurrency",
        "availability",
        "itemCondition",
        "url",
        "hasMerchantReturnPolicy",
      ])
        expect(offer).toHaveProperty(name);
      // Our prices have no last day, so none is invented.
      expect(offer).not.toHaveProperty("priceValidUntil");
    }
    const items = way.itemListElement as Array<{ position: number; name: string; item: string }>;
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it("lets nobody send back what is fresh or alive for a change of mind", () => {
    const alive = { ...aProduct().terms, living: true };
    expect(told(aProduct())).toContain("MerchantReturnFiniteReturnWindow");
    expect(told(aProduct({ terms: alive }))).toContain("MerchantReturnNotPermitted");
  });

  it("offers ahead what is not harvested yet, and no visit that cannot be booked", () => {
    const ahead = { ...aProduct().terms, sale: { kind: "preorder", harvest_on: "2027-01-15" } as const };
    expect(told(aProduct({ terms: ahead }))).toContain('PreOrder","availabilityStarts":"2027-01-15"');
    expect(told(aProduct({ kind: "experience" }))).not.toContain('"Offer"');
  });

  it("offers a visit by those of its tickets that cost something", () => {
    const tickets = [
      { variant_id: "v1", title: "Adult", price: 450_000, seats: 1 },
      { variant_id: "v2", title: "Baby", price: 0, seats: 0 },
      { variant_id: "v3", title: "Group", price: null, seats: 6 },
    ];
    const data = told(aProduct({ kind: "experience", experience: anExperience({ tickets }) }));
    expect(data.match(/"@type":"Offer"/g)).toHaveLength(1);
    expect(data).toContain('"name":"Adult","price":450000,"priceCurrency":"VND"');
  });

  it("names as seller only who has joined", () => {
    const seller = (joined: boolean) => told(aProduct({ producer: { ...aMaker, joined } }));
    expect(seller(true)).toContain('"seller"');
    expect(seller(false)).not.toContain('"seller"');
  });

  it("names buyers' points apart from the certificate's stars, and none that were made up", () => {
    expect(told(aProduct())).not.toContain("aggregateRating");
    const data = told(aProduct({ voices: voices({ demo: false }) }));
    expect(data).toContain('"aggregateRating":{"@type":"AggregateRating","ratingValue":4.5,"ratingCount":2');
    expect(data).toContain('"author":{"@type":"Person","name":"Hoa N."},"datePublished":"2026-11-29"');
    expect(data).toContain('"certificationRating":{"@type":"Rating","ratingValue":4,"bestRating":5}');
    // Whoever deleted their account is named nowhere.
    expect(data.match(/"@type":"Review"/g)).toHaveLength(1);
    expect(told(aProduct({ voices: voices({ demo: true }) }))).not.toMatch(/aggregateRating|"Review"/);
  });

  it("gives the addresses of its own language", () => {
    expect(told(aProduct())).toContain('"url":"https://shop.example/en/products/nuoc-mam"');
    expect(told(aProduct())).toContain("https://shop.example/pictures/mam.webp?w=1280");
  });
});

describe("a data block", () => {
  it("cannot be left by what it holds", () => {
    const html = renderToStaticMarkup(
      <StructuredData data={{ name: "</script><script>alert(1)</script>" }} />,
    );
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ""))).toEqual({
      name: "</script><script>alert(1)</script>",
    });
  });
});

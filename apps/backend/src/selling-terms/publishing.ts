import {
  type Day,
  healthClaims,
  isAlcohol,
  licenceStands,
  mayBePromoted,
  SET_OF_COSMETICS,
  SET_OF_SUPPLEMENTS_AND_MEDICINES,
} from "@market/ocop";
import { alcoholIsSold } from "./alcohol-sales";
import type { Terms } from "./terms";

/** What is to be put on display. */
export interface Publishing {
  set_no: number | null;
  /** Everything that a page would say of it. */
  texts: ReadonlyArray<string | null | undefined>;
  terms: Terms;
  /** null while nobody is named. */
  seller: { name: string; alcohol_licence: string | null; alcohol_licence_until: string | null } | null;
}

/** Why goods may not be put on display, in the officer's two languages. */
export interface PublishingFault {
  code:
    | "alcohol_not_sold"
    | "no_alcohol_licence"
    | "medicine_not_sold"
    | "herbal_kind_unknown"
    | "health_claims";
  vi: string;
  en: string;
  /** The words that claim to heal. */
  words?: string[];
}

/** The rules of alcohol, medicines and cosmetics, asked whenever a product is, or becomes, published. */
export function publishingFaults(
  { set_no, texts, terms, seller }: Publishing,
  today: Day,
): PublishingFault[] {
  if (set_no === null) return [];
  if (isAlcohol(set_no)) return alcoholFaults(seller, today);
  if (set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES) return herbalFaults(terms);
  if (set_no === SET_OF_COSMETICS) return claimFaults(texts);
  return [];
}

/** Medusa leaves what is not discountable out of every promotion. */
export function mustNotBeDiscounted(setNo: number | null, terms: Terms): boolean {
  return setNo !== null && !mayBePromoted(setNo, terms.abv);
}

function alcoholFaults(seller: Publishing["seller"], today: Day): PublishingFault[] {
  if (!alcoholIsSold()) {
    return [
      {
        code: "alcohol_not_sold",
        vi: "Sàn chưa bán rượu, bia (bộ 14–15): để sản phẩm ở dạng nháp, hoặc bật ALCOHOL_SALES.",
        en: "Alcohol (sets 14–15) is not sold here yet: keep the product a draft, or switch ALCOHOL_SALES on.",
      },
    ];
  }
  // Who sells it is linked after a product is made; until then nobody can buy it.
  const licence = {
    number: seller?.alcohol_licence ?? null,
    until: seller?.alcohol_licence_until ?? null,
  };
  if (!seller || licenceStands(licence, today)) return [];
  return [
    {
      code: "no_alcohol_licence",
      vi: `${seller.name} chưa có giấy phép bán rượu còn hiệu lực: ghi số giấy phép ở trang chủ thể trước.`,
      en: `${seller.name} has no valid licence to sell alcohol: write it down on the producer's page first.`,
    },
  ];
}

function herbalFaults({ herbal_kind }: Terms): PublishingFault[] {
  if (herbal_kind === "supplement") return [];
  if (herbal_kind === "medicine") {
    return [
      {
        code: "medicine_not_sold",
        vi: "Thuốc dược liệu, thuốc cổ truyền không bán trên sàn: để sản phẩm ở dạng nháp.",
        en: "Herbal and traditional medicines are not sold here: keep the product a draft.",
      },
    ];
  }
  return [
    {
      code: "herbal_kind_unknown",
      vi: "Bộ 18 có cả thực phẩm chức năng và thuốc: lưu nháp, chọn “Thực phẩm bảo vệ sức khoẻ” ở mục Điều kiện bán, rồi mới đăng.",
      en: "Set 18 holds food supplements and medicines: save a draft, say that it is a food supplement under Selling terms, then publish.",
    },
  ];
}

function claimFaults(texts: Publishing["texts"]): PublishingFault[] {
  const words = healthClaims(...texts);
  if (words.length === 0) return [];
  const named = words.map((word) => `“${word}”`).join(", ");
  return [
    {
      code: "health_claims",
      vi: `Mỹ phẩm không được quảng cáo như thuốc. Bỏ các chữ: ${named}.`,
      en: `A cosmetic may not claim to heal. Take out the words: ${named}.`,
      words,
    },
  ];
}

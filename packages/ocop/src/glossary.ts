import type { Bilingual } from "./locale";

export interface GlossaryTerm extends Bilingual {
  /** In English, for whoever reads the code. */
  readonly meaning: string;
}

/** The programme's words, once: code, tables and routes use the key, pages the two names. */
export const GLOSSARY = {
  ocop: term(
    "Mỗi xã một sản phẩm",
    "One Commune One Product",
    "The programme that ranks rural products and community tourism from 1 to 5 stars.",
  ),
  set: term(
    "bộ sản phẩm",
    "product set",
    "One of 26 kinds of goods, each with its own scoring sheet; a product's stable fact.",
  ),
  group: term(
    "nhóm sản phẩm",
    "product group",
    "One of six; follows from the set and the version of the taxonomy.",
  ),
  stars: term(
    "hạng sao",
    "star rating",
    "The rank, 1 to 5; 3 and more are certified. Never a customers' rating.",
  ),
  certificate: term(
    "giấy chứng nhận OCOP",
    "OCOP certificate",
    "Recognises a product at 3, 4 or 5 stars for 36 months; the only source of stars.",
  ),
  decision: term(
    "quyết định công nhận",
    "recognition decision",
    "The decision, with number and date, that a certificate rests on.",
  ),
  product_code: term(
    "mã sản phẩm OCOP",
    "OCOP product code",
    "Province–commune–serial number–year, printed on the certificate.",
  ),
  unconfirmed: term(
    "chưa có ngày quyết định",
    "decision date not known",
    "Only the year of the decision is known.",
  ),
  in_grace: term(
    "đang xét gia hạn",
    "renewal under review",
    "Ended, but renewal was filed in time: valid until the result, 180 days at most.",
  ),
  renewal: term(
    "gia hạn, đánh giá lại",
    "renewal",
    "Filed 180 to 120 days before the end, decided in 45 days.",
  ),
  withdrawal: term(
    "thu hồi giấy chứng nhận",
    "withdrawal",
    "A certificate is taken back on one of six grounds.",
  ),
  holder: term(
    "chủ thể OCOP",
    "OCOP producer",
    "Whom the certificate is given to: co-operative, company, farm, household.",
  ),
  producer: term("nhà sản xuất", "producer", "A holder or other local maker who sells here."),
  cooperative: term("hợp tác xã", "co-operative", "Often shortened to HTX."),
  cooperative_group: term(
    "tổ hợp tác",
    "co-operative group",
    "A looser association than a co-operative, without its legal personality.",
  ),
  company: term(
    "doanh nghiệp nhỏ và vừa",
    "small or medium company",
    "Of firms, only small and medium ones may apply.",
  ),
  farm: term("trang trại", "farm", "A farm that meets the official criteria for size."),
  household: term("hộ kinh doanh", "business household", "A household with a business registration."),
  association: term("hội, hiệp hội", "association", "May apply for community tourism alone (group VI)."),
  dossier: term(
    "hồ sơ",
    "dossier",
    "What an applicant hands in: Form 01, Form 02 with evidence, and the commune's Form 03.",
  ),
  assessment: term(
    "đánh giá, phân hạng",
    "assessment and ranking",
    "Scoring out of 100: product and community 40, marketing 25, quality 35.",
  ),
  criteria_set: term("bộ tiêu chí", "criteria", "The scoring sheets of one version of the law."),
  round: term("đợt đánh giá", "assessment round", "Two a year in the city, two at the central level."),
  commune: term(
    "xã, phường, đặc khu",
    "commune, ward or special zone",
    "The lowest unit of government; since July 2025 directly below the province.",
  ),
  officer: term("cán bộ OCOP", "OCOP officer", "Keeps the register of certificates."),
  traceability: term(
    "truy xuất nguồn gốc",
    "traceability",
    "One step back and one step forward from a lot of goods.",
  ),
  lot: term("lô hàng", "lot", "Goods made together, traced by one code."),
  purchase: term("lần mua hàng", "purchase", "What a shopper buys at once; one order per producer under it."),
  order: term("đơn hàng", "order", "One producer's part of a purchase."),
  basket: term("giỏ hàng", "basket", "What a shopper has chosen; one cart per producer under it."),
  gift_box: term(
    "hộp quà",
    "gift box",
    "Goods made of pieces of a producer's other goods, whose stock it takes; each thing in it is a part.",
  ),
  departure: term(
    "chuyến khởi hành",
    "departure",
    "One start of an experience on a day, with so many seats.",
  ),
  experience: term("trải nghiệm", "experience", "A visit or stay, set 26."),
  hold: term("giữ chỗ", "hold", "Seats kept for a shopper for a few minutes."),
  settlement: term("đối soát", "settlement", "What is due to whom for an order, and who holds the money."),
  cash_on_delivery: term(
    "thanh toán khi nhận hàng",
    "cash on delivery",
    "Paid to the carrier or producer at the door; often shortened to COD.",
  ),
  pickup: term(
    "nhận tại nơi sản xuất",
    "collect at the producer's",
    "The buyer comes to the producer; the only way for living things by default.",
  ),
} as const satisfies Record<string, GlossaryTerm>;

export type GlossaryKey = keyof typeof GLOSSARY;

function term(vi: string, en: string, meaning: string): GlossaryTerm {
  return { vi, en, meaning };
}

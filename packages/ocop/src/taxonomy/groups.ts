import type { Bilingual } from "../locale";

export type GroupNo = 1 | 2 | 3 | 4 | 5 | 6;

/** Which division into six groups: the founding document's (2021) or the one in force (2026). */
export type Taxonomy = "2021" | "2026";

export interface OcopGroup {
  readonly no: GroupNo;
  readonly roman: string;
  readonly slug: string;
  readonly name: Bilingual;
}

/**
 * The six groups in force: Decision 26/2026/QĐ-TTg of 22 May 2026, Article 2 and Annex I.
 * The law gives no English names; these are ours.
 */
export const GROUPS_2026: readonly OcopGroup[] = [
  { no: 1, roman: "I", slug: "thuc-pham", name: { vi: "Thực phẩm", en: "Food" } },
  { no: 2, roman: "II", slug: "do-uong", name: { vi: "Đồ uống", en: "Drinks" } },
  {
    no: 3,
    roman: "III",
    slug: "duoc-lieu",
    name: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal herbs and herbal products" },
  },
  {
    no: 4,
    roman: "IV",
    slug: "hang-thu-cong-my-nghe",
    name: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" },
  },
  {
    no: 5,
    roman: "V",
    slug: "sinh-vat-canh",
    name: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" },
  },
  {
    no: 6,
    roman: "VI",
    slug: "du-lich-cong-dong",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism, ecotourism and places to visit",
    },
  },
];

/** The six groups of Hải Phòng's founding document, Decision 674/QĐ-UBND of 9 March 2021. */
export const GROUPS_2021: readonly OcopGroup[] = [
  { no: 1, roman: "I", slug: "thuc-pham", name: { vi: "Thực phẩm", en: "Food" } },
  {
    no: 2,
    roman: "II",
    slug: "do-uong",
    name: { vi: "Đồ uống có cồn và không có cồn", en: "Alcoholic and non-alcoholic drinks" },
  },
  { no: 3, roman: "III", slug: "thao-duoc", name: { vi: "Thảo dược", en: "Herbs" } },
  { no: 4, roman: "IV", slug: "vai-may-mac", name: { vi: "Vải, may mặc", en: "Fabric and garments" } },
  {
    no: 5,
    roman: "V",
    slug: "thu-cong-my-nghe-trang-tri",
    name: { vi: "Thủ công, mỹ nghệ, trang trí", en: "Crafts, fine crafts and decoration" },
  },
  {
    no: 6,
    roman: "VI",
    slug: "dich-vu-du-lich",
    name: {
      vi: "Dịch vụ du lịch và điểm du lịch cộng đồng",
      en: "Tourism services and community tourist sites",
    },
  },
];

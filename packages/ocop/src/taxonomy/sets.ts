import type { Bilingual } from "../locale";
import type { GroupNo } from "./groups";

/** A product set (bộ sản phẩm): the stable fact about a product, from which both taxonomies' groups follow. */
export interface OcopSet {
  /** 1 to 26 */
  readonly no: number;
  readonly slug: string;
  readonly name: Bilingual;
  readonly group2026: GroupNo;
  readonly group2021: GroupNo;
}

/**
 * The 26 sets of Decision 26/2026/QĐ-TTg, Annex I, under its official Vietnamese names. The English ones are ours.
 *
 * The 2021 column is reasoned from the six names of Decision 674/QĐ-UBND, for no law maps one onto the other:
 * sets 1 to 20 keep their group; fabric and garments (22) were group IV of their own, crafts (21) group V;
 * ornamental flowers, plants and animals (23–25) had no group, and of the six V, "… mỹ nghệ, trang trí"
 * (fine crafts, decoration), is the only one whose purpose they share.
 */
export const SETS: readonly OcopSet[] = [
  set(
    1,
    1,
    1,
    "rau-cu-qua-hat-tuoi",
    "Rau, củ, quả, hạt tươi",
    "Fresh vegetables, roots, fruit, nuts and seeds",
  ),
  set(
    2,
    1,
    1,
    "thit-thuy-san-trung-sua-tuoi",
    "Thịt, thủy sản, trứng, sữa tươi",
    "Fresh meat, seafood, eggs and milk",
  ),
  set(3, 1, 1, "gao-ngu-coc-hat-so-che", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other grains"),
  set(
    4,
    1,
    1,
    "mat-ong-mat-khac-va-nong-san",
    "Mật ong, mật khác và nông sản thực phẩm khác",
    "Honey, nectars and other farm food",
  ),
  set(5, 1, 1, "do-an-nhanh", "Đồ ăn nhanh", "Snacks and ready-to-eat food"),
  set(6, 1, 1, "che-bien-tu-gao-ngu-coc", "Chế biến từ gạo, ngũ cốc", "Made from rice and cereals"),
  set(
    7,
    1,
    1,
    "che-bien-tu-rau-cu-qua-hat",
    "Chế biến từ rau, củ, quả, hạt",
    "Made from vegetables, roots, fruit, nuts and seeds",
  ),
  set(
    8,
    1,
    1,
    "che-bien-tu-thit-trung-sua-thuy-san",
    "Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
    "Made from meat, eggs, milk, seafood, honey and other farm food",
  ),
  set(
    9,
    1,
    1,
    "tuong-nuoc-mam-gia-vi-long",
    "Tương, nước mắm, gia vị dạng lỏng khác",
    "Fish sauce, soy sauce and other liquid seasonings",
  ),
  set(10, 1, 1, "gia-vi-khac", "Gia vị khác", "Other seasonings and spices"),
  set(11, 1, 1, "che-tuoi-che-bien", "Chè tươi, chế biến", "Fresh and processed tea"),
  set(12, 1, 1, "che-tu-thuc-vat-khac", "Sản phẩm chè từ thực vật khác", "Herbal and other plant teas"),
  set(13, 1, 1, "ca-phe-ca-cao", "Cà phê, ca cao", "Coffee and cocoa"),
  set(14, 2, 2, "ruou-trang", "Rượu trắng", "White spirits"),
  set(15, 2, 2, "do-uong-co-con-khac", "Đồ uống có cồn khác", "Other alcoholic drinks"),
  set(
    16,
    2,
    2,
    "nuoc-khoang-nuoc-dong-chai",
    "Nước khoáng thiên nhiên, nước uống đóng chai",
    "Mineral and bottled water",
  ),
  set(17, 2, 2, "do-uong-khong-con", "Đồ uống không cồn", "Non-alcoholic drinks"),
  set(
    18,
    3,
    3,
    "thuc-pham-chuc-nang-thuoc-co-truyen",
    "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
    "Food supplements, herbal and traditional medicines",
  ),
  set(
    19,
    3,
    3,
    "my-pham-tu-duoc-lieu",
    "Mỹ phẩm có thành phần từ dược liệu",
    "Cosmetics with herbal ingredients",
  ),
  set(
    20,
    3,
    3,
    "tinh-dau-va-duoc-lieu-khac",
    "Tinh dầu và dược liệu khác",
    "Essential oils and other medicinal herbs",
  ),
  set(
    21,
    4,
    5,
    "thu-cong-my-nghe-gia-dung-trang-tri",
    "Thủ công mỹ nghệ gia dụng, trang trí",
    "Household and decorative crafts",
  ),
  set(22, 4, 4, "vai-may-mac", "Vải, may mặc", "Fabric and garments"),
  set(23, 5, 5, "hoa", "Hoa", "Flowers"),
  set(24, 5, 5, "cay-canh", "Cây cảnh", "Ornamental plants"),
  set(25, 5, 5, "dong-vat-canh", "Động vật cảnh", "Ornamental animals"),
  set(
    26,
    6,
    6,
    "du-lich-sinh-thai-va-diem-du-lich",
    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community tourism, ecotourism and places to visit",
  ),
];

function set(
  no: number,
  group2026: GroupNo,
  group2021: GroupNo,
  slug: string,
  vi: string,
  en: string,
): OcopSet {
  return { no, slug, name: { vi, en }, group2026, group2021 };
}

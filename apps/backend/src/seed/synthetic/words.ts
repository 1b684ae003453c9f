import type { Bilingual } from "@market/ocop";

/** What is sold of a set, and which drawing stands for it. Sets of alcohol (14, 15) and of visits (26) are left out. */
export interface SetWords {
  picture: string;
  /** đồng, lowest and highest. */
  price: readonly [low: number, high: number];
  goods: readonly Bilingual[];
}

const g = (...pairs: ReadonlyArray<readonly [vi: string, en: string]>): Bilingual[] =>
  pairs.map(([vi, en]) => ({ vi, en }));

export const WORDS: Readonly<Record<number, SetWords>> = {
  1: {
    picture: "carrot",
    price: [15, 90],
    goods: g(
      ["Cà rốt tươi", "Fresh carrots"],
      ["Bắp cải", "Cabbage"],
      ["Vải thiều", "Lychees"],
      ["Ổi", "Guavas"],
      ["Hành tía", "Purple shallots"],
      ["Na dai", "Custard apples"],
      ["Dưa lưới", "Net melon"],
      ["Chuối tiêu", "Bananas"],
    ),
  },
  2: {
    picture: "eggs",
    price: [35, 320],
    goods: g(
      ["Trứng gà", "Hen's eggs"],
      ["Trứng vịt biển", "Sea duck eggs"],
      ["Tôm sú", "Tiger prawns"],
      ["Cua biển", "Mud crab"],
      ["Thịt lợn sạch", "Farm pork"],
      ["Gà đồi", "Hill chicken"],
    ),
  },
  3: {
    picture: "rice-sack",
    price: [22, 75],
    goods: g(
      ["Gạo nếp cái hoa vàng", "Yellow-flower glutinous rice"],
      ["Gạo ruộng rươi", "Ragworm-paddy rice"],
      ["Gạo tám thơm", "Tám fragrant rice"],
      ["Gạo lứt", "Brown rice"],
      ["Đậu xanh", "Mung beans"],
      ["Lạc đỏ", "Red peanuts"],
    ),
  },
  4: {
    picture: "honey",
    price: [120, 420],
    goods: g(
      ["Mật ong hoa nhãn", "Longan honey"],
      ["Mật ong hoa vẹt", "Mangrove honey"],
      ["Mật ong rừng", "Forest honey"],
      ["Phấn hoa", "Bee pollen"],
      ["Mật ong hoa vải", "Lychee honey"],
    ),
  },
  5: {
    picture: "sweet-soup",
    price: [15, 80],
    goods: g(
      ["Chè kho", "Mung bean pudding"],
      ["Kem đậu xanh", "Mung bean ice cream"],
      ["Bánh mì cay", "Spicy bread sticks"],
      ["Xôi ruốc", "Sticky rice with floss"],
      ["Sữa chua nếp cẩm", "Black rice yoghurt"],
    ),
  },
  6: {
    picture: "noodle",
    price: [20, 90],
    goods: g(
      ["Bánh đa cua", "Crab noodle strips"],
      ["Bún khô", "Dried vermicelli"],
      ["Phở khô", "Dried phở"],
      ["Bánh gai", "Ramie-leaf cakes"],
      ["Bánh đa nem", "Rice paper"],
      ["Miến dong", "Canna noodles"],
    ),
  },
  7: {
    picture: "mung-cake-gold",
    price: [30, 180],
    goods: g(
      ["Bánh đậu xanh", "Mung bean cakes"],
      ["Bột sắn dây", "Kudzu starch"],
      ["Cà rốt sấy", "Dried carrots"],
      ["Vải sấy", "Dried lychees"],
      ["Chuối sấy", "Dried bananas"],
      ["Dưa cải muối", "Pickled mustard greens"],
    ),
  },
  8: {
    picture: "fish-pot",
    price: [60, 450],
    goods: g(
      ["Chả cá thu", "Mackerel cakes"],
      ["Cá mòi kho", "Braised sardines"],
      ["Chả rươi", "Ragworm patties"],
      ["Giò lụa", "Pork roll"],
      ["Ruốc tôm", "Prawn floss"],
      ["Mực một nắng", "Sun-dried squid"],
    ),
  },
  9: {
    picture: "fish-sauce",
    price: [45, 260],
    goods: g(
      ["Nước mắm cốt", "First-press fish sauce"],
      ["Nước mắm", "Fish sauce"],
      ["Tương hạt", "Soybean sauce"],
      ["Mắm tôm", "Shrimp paste"],
      ["Mắm cáy", "Cáy crab sauce"],
    ),
  },
  10: {
    picture: "sesame-salt",
    price: [20, 150],
    goods: g(
      ["Muối vừng", "Sesame salt"],
      ["Tỏi đen", "Black garlic"],
      ["Hành khô", "Dried shallots"],
      ["Bột nghệ", "Turmeric powder"],
      ["Muối biển", "Sea salt"],
    ),
  },
  11: {
    picture: "green-tea",
    price: [60, 380],
    goods: g(["Chè xanh", "Green tea"], ["Chè ướp sen", "Lotus tea"], ["Chè nõn tôm", "Fine-bud tea"]),
  },
  12: {
    picture: "red-tea",
    price: [40, 240],
    goods: g(
      ["Trà hoa cúc", "Chrysanthemum tea"],
      ["Trà nụ vối", "Vối bud tea"],
      ["Trà lá sen", "Lotus leaf tea"],
      ["Trà gừng", "Ginger tea"],
    ),
  },
  13: {
    picture: "coffee",
    price: [70, 260],
    goods: g(["Cà phê rang xay", "Ground coffee"], ["Ca cao bột", "Cocoa powder"]),
  },
  16: {
    picture: "water",
    price: [5, 60],
    goods: g(["Nước khoáng", "Mineral water"], ["Nước uống đóng chai", "Bottled water"]),
  },
  17: {
    picture: "green-drink",
    price: [12, 140],
    goods: g(
      ["Nước ép ổi", "Guava juice"],
      ["Nước vối", "Vối drink"],
      ["Siro dâu", "Mulberry syrup"],
      ["Nước ép vải", "Lychee juice"],
      ["Sữa hạt sen", "Lotus seed milk"],
    ),
  },
  18: {
    picture: "turmeric",
    price: [80, 480],
    goods: g(
      ["Tinh bột nghệ", "Turmeric starch"],
      ["Bột diếp cá", "Fish-mint powder"],
      ["Cao cà gai leo", "Solanum extract"],
    ),
  },
  19: {
    picture: "soap",
    price: [40, 320],
    goods: g(
      ["Xà phòng sả", "Lemongrass soap"],
      ["Dầu gội bồ kết", "Soap-pod shampoo"],
      ["Son dưỡng gấc", "Gấc lip balm"],
    ),
  },
  20: {
    picture: "oil",
    price: [50, 350],
    goods: g(
      ["Tinh dầu sả", "Lemongrass oil"],
      ["Tinh dầu bưởi", "Pomelo oil"],
      ["Tinh dầu bạc hà", "Mint oil"],
    ),
  },
  21: {
    picture: "vase-blue",
    price: [90, 4200],
    goods: g(
      ["Bình gốm hoa lam", "Blue-and-white vase"],
      ["Giỏ mây tre", "Rattan basket"],
      ["Tranh gỗ", "Carved wood picture"],
      ["Con rối gỗ", "Wooden puppet"],
      ["Hương trầm", "Agarwood incense"],
    ),
  },
  22: {
    picture: "scarf",
    price: [80, 1600],
    goods: g(
      ["Khăn thêu", "Embroidered scarf"],
      ["Áo dài", "Áo dài"],
      ["Giày da", "Leather shoes"],
      ["Chiếu cói", "Sedge mat"],
    ),
  },
  23: {
    picture: "gladiolus",
    price: [40, 400],
    goods: g(["Hoa lay ơn", "Gladioli"], ["Hoa cúc", "Chrysanthemums"], ["Hoa hồng", "Roses"]),
  },
  24: {
    picture: "bonsai",
    price: [120, 5200],
    goods: g(
      ["Bonsai sanh", "Banyan bonsai"],
      ["Quất cảnh", "Ornamental kumquat"],
      ["Đào cảnh", "Peach blossom tree"],
    ),
  },
  25: {
    picture: "koi",
    price: [30, 4800],
    goods: g(["Cá koi", "Koi"], ["Cá vàng", "Goldfish"], ["Chim cảnh", "Songbird"]),
  },
};

/** Sets as often as they are met: mostly food. */
export const SETS_DRAWN = [
  1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 11, 12, 12, 13, 16, 17, 17,
  18, 19, 20, 21, 21, 22, 22, 23, 24, 25,
] as const;

export const QUALITIES: readonly Bilingual[] = g(
  ["truyền thống", "traditional"],
  ["đặc biệt", "special"],
  ["hảo hạng", "choice"],
  ["nguyên chất", "pure"],
  ["hữu cơ", "organic"],
  ["gia truyền", "family recipe"],
  ["thượng hạng", "finest"],
  ["làng nghề", "craft village"],
  ["mùa mới", "new season"],
  ["quê nhà", "home style"],
);

export const BRANDS = [
  "An Phát",
  "Bảo Minh",
  "Bình An",
  "Cát Tường",
  "Đại Lộc",
  "Đức Thịnh",
  "Gia Hưng",
  "Hải Âu",
  "Hoa Phượng",
  "Hoàng Long",
  "Hồng Hà",
  "Hương Quê",
  "Khánh Linh",
  "Kim Ngân",
  "Lộc Phát",
  "Mai Hoa",
  "Minh Tâm",
  "Nam Việt",
  "Ngọc Bích",
  "Phú Quý",
  "Phương Nam",
  "Quang Minh",
  "Sao Biển",
  "Sông Cấm",
  "Tâm An",
  "Tân Tiến",
  "Thanh Bình",
  "Thiên Phúc",
  "Thịnh Vượng",
  "Trường Xuân",
  "Tuệ Tâm",
  "Vạn Xuân",
  "Việt Hưng",
  "Xuân Mai",
] as const;

export const PEOPLE = [
  "Nguyễn Văn Hùng",
  "Trần Thị Lan",
  "Phạm Quốc Toản",
  "Vũ Thị Hoà",
  "Đỗ Văn Mạnh",
  "Bùi Thị Nga",
  "Lê Minh Đức",
  "Hoàng Thị Thuỷ",
  "Đặng Văn Khải",
  "Ngô Thị Hạnh",
  "Đinh Công Sơn",
  "Lưu Thị Mơ",
] as const;

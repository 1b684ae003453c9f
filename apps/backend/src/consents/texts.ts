import type { ConsentKind, ConsentText } from "@market/store-contract";

type Locale = "vi" | "en";
type Texts = Record<ConsentKind, { version: string } & Record<Locale, { title: string; text: string }>>;

/**
 * What people agree to, word for word. A changed word is a new version: the old one stays in the record of everybody who agreed to it.
 */
const TEXTS: Texts = {
  account: {
    version: "2026-11-24",
    vi: {
      title: "Xử lý dữ liệu để có tài khoản",
      text: "Tôi đồng ý để OCOP Hải Phòng lưu và dùng tên, số điện thoại hoặc email, địa chỉ và đơn hàng của tôi để mở và giữ tài khoản này, nhận đơn và giao đơn cho người bán. Tôi có thể rút lại bằng cách xoá tài khoản bất cứ lúc nào.",
    },
    en: {
      title: "Processing that an account needs",
      text: "I agree that OCOP Hải Phòng keeps and uses my name, phone number or email, addresses and orders to open and keep this account, and to take orders and pass them to the sellers. I can take this back at any time by deleting the account.",
    },
  },
  marketing: {
    version: "2026-11-24",
    vi: {
      title: "Thư giới thiệu sản phẩm",
      text: "Tôi đồng ý nhận thư, tin nhắn giới thiệu sản phẩm theo mùa và ưu đãi của OCOP Hải Phòng, nhiều nhất hai lần mỗi tháng. Tôi có thể rút lại bất cứ lúc nào trong phần Quyền riêng tư.",
    },
    en: {
      title: "News about products",
      text: "I agree to receive mails or messages from OCOP Hải Phòng about seasonal products and offers, at most twice a month. I can take this back at any time under Privacy.",
    },
  },
};

const KINDS = Object.keys(TEXTS) as ConsentKind[];

export function consentTexts(locale: Locale): ConsentText[] {
  return KINDS.map((kind) => consentText(kind, locale));
}

export function consentText(kind: ConsentKind, locale: Locale): ConsentText {
  const { version, [locale]: words } = TEXTS[kind];
  return { kind, version, ...words };
}

import type { Bilingual } from "../locale";

export interface WithdrawalGround {
  readonly code: string;
  readonly name: Bilingual;
}

/** The six grounds on which a certificate is withdrawn: Decision 26/2026/QĐ-TTg. The wording is shortened. */
export const WITHDRAWAL_GROUNDS = [
  {
    code: "false_dossier",
    name: {
      vi: "Thông tin không trung thực hoặc giả mạo hồ sơ",
      en: "Untrue information or a forged dossier",
    },
  },
  {
    code: "criteria_no_longer_met",
    name: {
      vi: "Không còn đáp ứng Bộ tiêu chí theo kết luận kiểm tra, giám sát",
      en: "Found on inspection to meet the criteria no longer",
    },
  },
  {
    code: "law_broken",
    name: {
      vi: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn",
      en: "Breach of the law on quality, food safety, environment, intellectual property or labelling",
    },
  },
  {
    code: "mark_misused",
    name: {
      vi: "Sử dụng nhãn hiệu OCOP sai quy định, gây nhầm lẫn",
      en: "The OCOP mark was used wrongly and misled people",
    },
  },
  {
    code: "production_ended",
    name: { vi: "Không còn sản xuất sản phẩm", en: "The product is no longer made" },
  },
  {
    code: "authority_conclusion",
    name: {
      vi: "Trường hợp khác theo kết luận của cơ quan có thẩm quyền",
      en: "Another case concluded by the competent authority",
    },
  },
] as const satisfies readonly WithdrawalGround[];

export type WithdrawalGroundCode = (typeof WITHDRAWAL_GROUNDS)[number]["code"];

export function isWithdrawalGround(code: string): code is WithdrawalGroundCode {
  return WITHDRAWAL_GROUNDS.some((ground) => ground.code === code);
}

import type { Locale } from "@market/store-contract";

/** Who runs the site, from the settings. Demo words stand where nothing is set, and say that they are demo words. */
export interface Operator {
  name: string;
  address: string;
  tax_code: string;
  registration: string;
  email: string;
  phone: string;
  /** Some of it is not set: the page says so in a box. */
  demo: boolean;
}

const NOT_SET = {
  vi: {
    name: "Đơn vị vận hành minh hoạ",
    address: "(địa chỉ minh hoạ) Hải Phòng, Việt Nam",
    tax_code: "(chưa có, bản minh hoạ)",
    registration: "(chưa đăng ký, bản minh hoạ)",
    email: "khieu-nai@ocop.example",
    phone: "(chưa có, bản minh hoạ)",
  },
  en: {
    name: "Demo operator",
    address: "(demo address) Hải Phòng, Vietnam",
    tax_code: "(none yet, demonstration)",
    registration: "(not registered, demonstration)",
    email: "khieu-nai@ocop.example",
    phone: "(none yet, demonstration)",
  },
} as const;

const SETTINGS = {
  name: "OPERATOR_NAME",
  address: "OPERATOR_ADDRESS",
  tax_code: "OPERATOR_TAX_CODE",
  registration: "OPERATOR_REGISTRATION",
  email: "OPERATOR_EMAIL",
  phone: "OPERATOR_PHONE",
} as const;

export function operatorIn(locale: Locale, env: Record<string, string | undefined> = process.env): Operator {
  const names = Object.keys(SETTINGS) as Array<keyof typeof SETTINGS>;
  const set = (name: keyof typeof SETTINGS) => env[SETTINGS[name]]?.trim() || null;
  const facts = Object.fromEntries(names.map((name) => [name, set(name) ?? NOT_SET[locale][name]]));
  return { ...(facts as Omit<Operator, "demo">), demo: names.some((name) => set(name) === null) };
}

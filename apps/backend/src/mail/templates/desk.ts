import { formatDay, formatDong } from "@market/ocop";
import type { Block, Letter } from "../letter";
import { shopAddress } from "../shop-address";
import type { MailWords } from "../words";

/** What the mails to those who work at a producer's desk need to be told. */
export interface DeskMails {
  "desk-join": { name: string; token: string };
  "desk-known": { name: string; claim: string | null };
  "desk-invitation": { producer: string; invited_by: string; role: "owner" | "staff"; token: string };
  "desk-password": { name: string; token: string };
  "desk-approved": { producer: string };
  /** Names of the application's fields that are others now. */
  "desk-changed": { producer: string; fields: string[] };
  "desk-sent-back": {
    producer: string;
    application_id: string;
    comments: Array<{ field: string; text: string }>;
  };
  "desk-suspended": { producer: string; reason: string; notice_on: string };
  "desk-lifted": { producer: string };
  "desk-paid-out": {
    producer: string;
    amount: number;
    number: string;
    bank_reference: string;
    masked: string;
  };
  "desk-goods-approved": { producer: string; title: string; product_id: string };
  "desk-goods-sent-back": {
    producer: string;
    title: string;
    product_id: string;
    comments: Array<{ field: string; text: string }>;
  };
}

export type DeskMail = {
  [Template in keyof DeskMails]: { template: Template; data: DeskMails[Template] };
}[keyof DeskMails];

interface Said {
  /** What the subject and the texts name. */
  values: Record<string, string>;
  /** Where its button leads. */
  to: string;
  /** Between the text and the button. */
  between?: Block[];
}

export function deskLetter(words: MailWords, mail: DeskMail, locale: string): Letter {
  const say = words.desk[mail.template];
  const { values, to, between = [] } = saidIn(words, mail, locale);
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  return {
    subject: filled(say.subject),
    preview: filled(say.preview),
    heading: filled(say.heading),
    blocks: [
      { kind: "text", text: filled(say.text) },
      ...between,
      { kind: "button", label: say.button, href: shopAddress(to, locale) },
      { kind: "text", text: filled(say.after), quiet: true },
    ],
    footing: [words.footing.desk, words.footing.automatic, words.footing.demo],
  };
}

const withToken = (path: string, token: string) => `${path}?${new URLSearchParams({ token })}`;

function saidIn(words: MailWords, mail: DeskMail, locale: string): Said {
  switch (mail.template) {
    case "desk-join":
      return { values: { name: mail.data.name }, to: withToken("/desk/join/confirm", mail.data.token) };
    case "desk-known": {
      const { name, claim } = mail.data;
      return { values: { name }, to: `/desk/join${claim ? `?${new URLSearchParams({ claim })}` : ""}` };
    }
    case "desk-invitation": {
      const { producer, invited_by, role, token } = mail.data;
      const values = { producer, by: invited_by, role: words.desk.roles[role] };
      return { values, to: withToken("/desk/invitation", token) };
    }
    case "desk-password":
      return { values: { name: mail.data.name }, to: withToken("/desk/forgotten", mail.data.token) };
    case "desk-sent-back": {
      const { producer, application_id, comments } = mail.data;
      const items = comments.map(({ field, text }) => said(words, field, text));
      return {
        values: { producer },
        to: `/desk/join/${application_id}`,
        between: [{ kind: "list", items }],
      };
    }
    case "desk-changed": {
      const { producer, fields } = mail.data;
      const names = words.desk.fields as Record<string, string>;
      const items = fields.map((field) => names[field] ?? field);
      return {
        values: { producer },
        to: "/desk/profile",
        between: items.length ? [{ kind: "list", items }] : [],
      };
    }
    case "desk-suspended": {
      const { producer, reason, notice_on } = mail.data;
      const day = formatDay(notice_on, locale === "en" ? "en" : "vi");
      const rows = [
        { label: words.desk.reason, value: reason },
        { label: words.desk.noticeOn, value: day },
      ];
      return { values: { producer }, to: "/desk/profile", between: [{ kind: "facts", rows }] };
    }
    case "desk-paid-out": {
      const { producer, amount, number, bank_reference, masked } = mail.data;
      const rows = [
        {
          label: words.desk.payout.amount,
          value: formatDong(amount, locale === "en" ? "en" : "vi"),
          strong: true,
        },
        { label: words.desk.payout.account, value: masked },
        { label: words.desk.payout.number, value: number },
        { label: words.desk.payout.reference, value: bank_reference },
      ];
      return { values: { producer }, to: "/desk/money", between: [{ kind: "facts", rows }] };
    }
    case "desk-goods-approved": {
      const { producer, title, product_id } = mail.data;
      return { values: { producer, title }, to: `/desk/products/${product_id}` };
    }
    case "desk-goods-sent-back": {
      const { producer, title, product_id, comments } = mail.data;
      const items = comments.map(({ field, text }) => said(words, field.replace(/_en$/, ""), text));
      return {
        values: { producer, title },
        to: `/desk/products/${product_id}`,
        between: [{ kind: "list", items }],
      };
    }
    case "desk-approved":
    case "desk-lifted":
      return { values: { producer: mail.data.producer }, to: "/desk" };
  }
}

/** "Tax code: …"; what was said of the whole stands alone. */
function said({ desk: { fields } }: MailWords, field: string, text: string): string {
  const label = (fields as Record<string, string>)[field];
  return label ? `${label}: ${text}` : text;
}

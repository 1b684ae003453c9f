import type { Letter, ShortMessage } from "../letter";
import { shopAddress } from "../shop-address";
import type { MailWords } from "../words";

function footing(words: MailWords): string[] {
  return [words.footing.account, words.footing.automatic, words.footing.demo];
}

export interface CodeToSend {
  code: string;
  minutes: number;
}

export function oneTimeCode(words: MailWords, { code, minutes }: CodeToSend): Letter {
  const { code: say } = words;
  return {
    subject: say.subject(code),
    preview: say.preview(minutes),
    heading: say.heading,
    blocks: [
      { kind: "text", text: say.text },
      { kind: "code", code },
      { kind: "text", text: say.ends(minutes) },
      { kind: "text", text: say.never },
      { kind: "text", text: say.notMe, quiet: true },
    ],
    footing: footing(words),
  };
}

export function passwordReset(words: MailWords, { code, minutes }: CodeToSend): Letter {
  const { password: say } = words;
  return {
    subject: say.subject,
    preview: say.preview(minutes),
    heading: say.heading,
    blocks: [
      { kind: "text", text: say.code },
      { kind: "code", code },
      { kind: "text", text: say.ends(minutes) },
      { kind: "text", text: say.notMe, quiet: true },
    ],
    footing: footing(words),
  };
}

export function welcome(words: MailWords, { name }: { name: string }, locale: string): Letter {
  const { welcome: say } = words;
  return {
    subject: say.subject,
    preview: say.preview,
    heading: say.heading(name),
    blocks: [
      { kind: "text", text: say.text },
      { kind: "button", label: say.button, href: shopAddress("/account", locale) },
      { kind: "text", text: say.data, quiet: true },
    ],
    footing: footing(words),
  };
}

export function accountDeleted(words: MailWords, { name }: { name: string }): Letter {
  const { deleted: say } = words;
  return {
    subject: say.subject,
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: say.text(name) },
      { kind: "text", text: say.kept },
      { kind: "text", text: say.notMe, quiet: true },
    ],
    footing: footing(words),
  };
}

export const shortMessages = {
  "one-time-code": (words: MailWords, { code, minutes }: CodeToSend): ShortMessage => ({
    text: words.code.sms(code, minutes),
  }),
  "password-reset": (words: MailWords, { code, minutes }: CodeToSend): ShortMessage => ({
    text: words.password.sms(code, minutes),
  }),
  welcome: (words: MailWords): ShortMessage => ({ text: words.welcome.sms }),
  "account-deleted": (words: MailWords): ShortMessage => ({ text: words.deleted.sms }),
};

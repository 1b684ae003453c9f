import type { Letter, ShortMessage } from "../letter";
import { shopAddress } from "../shop-address";
import type { MailWords } from "../words";

/** Either a link to follow or a code to type. */
export type PasswordReset = { minutes: number } & ({ link: string } | { code: string });

function footing(words: MailWords): string[] {
  return [words.footing.account, words.footing.automatic, words.footing.demo];
}

export function oneTimeCode(words: MailWords, { code, minutes }: { code: string; minutes: number }): Letter {
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

export function passwordReset(words: MailWords, given: PasswordReset): Letter {
  const { password: say } = words;
  return {
    subject: say.subject,
    preview: say.preview(given.minutes),
    heading: say.heading,
    blocks: [
      ...("link" in given
        ? ([
            { kind: "text", text: say.link },
            { kind: "button", label: say.button, href: given.link },
          ] as const)
        : ([
            { kind: "text", text: say.code },
            { kind: "code", code: given.code },
          ] as const)),
      { kind: "text", text: say.ends(given.minutes) },
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
  "one-time-code": (
    words: MailWords,
    { code, minutes }: { code: string; minutes: number },
  ): ShortMessage => ({
    text: words.code.sms(code, minutes),
  }),
  "password-reset": (words: MailWords, given: PasswordReset): ShortMessage => ({
    text:
      "link" in given
        ? words.password.smsLink(given.link, given.minutes)
        : words.password.sms(given.code, given.minutes),
  }),
  welcome: (words: MailWords): ShortMessage => ({ text: words.welcome.sms }),
  "account-deleted": (words: MailWords): ShortMessage => ({ text: words.deleted.sms }),
};

import type { Letter } from "../letter";
import type { MailWords } from "../words";
import { saidInLines } from "./said-in-lines";

/** What became of a review or a question, told to whoever wrote it. */
export interface VoiceLetter {
  words: MailWords;
  told: "replied" | "published" | "hidden" | "answered" | "questionHidden";
  /** The product's name. */
  title: string;
  text: string;
  answer: string | null;
  /** Why it is hidden. */
  reason: string | null;
  link: string;
}

export function voiceLetter({ words, told, title, text, answer, reason, link }: VoiceLetter): Letter {
  const { voice } = words;
  const say = voice[told];
  const hidden = told === "hidden" || told === "questionHidden";
  const asked = told === "answered" || told === "questionHidden";
  return {
    subject: say.subject(title),
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: say.text(title) },
      ...(text ? saidInLines(asked ? voice.yourQuestion : voice.yourReview, text) : []),
      ...(hidden && reason ? saidInLines(voice.reason, reason) : []),
      ...((told === "answered" || told === "replied") && answer ? saidInLines(voice.answer, answer) : []),
      { kind: "button", label: say.button, href: link },
    ],
    footing: [
      asked ? words.footing.account : words.footing.order,
      words.footing.automatic,
      words.footing.demo,
    ],
  };
}

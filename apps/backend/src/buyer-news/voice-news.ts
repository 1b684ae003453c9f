import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { shopAddress } from "../mail/shop-address";
import { type VoiceLetter, voiceLetter } from "../mail/templates/voice";
import { mailWords } from "../mail/words";
import { purchaseKey } from "../modules/purchase";
import { keySecret } from "../purchase/key-secret";
import type { News } from "../visitor-news";
import { orderLink } from "./order-link";

interface Said {
  purchase_id: string | null;
  state: string;
  text: string;
  answer: string | null;
  hidden_reason: string | null;
  title: string;
  handle: string | null;
  visit: boolean;
}

const OF_PRODUCT = `coalesce(t.value, p.title, '') as title, p.handle,
  exists (select from experience e where e.product_id = p.id and e.deleted_at is null) as visit`;

/** Titles are kept in Vietnamese, and translated beside. */
const PRODUCT = `left join product p on p.id = r.product_id and p.deleted_at is null
  left join lateral (select n.translations ->> 'title' as value from translation n
    where n.reference_id = p.id and n.locale_code = 'en-US' and n.deleted_at is null and :locale = 'en' limit 1) t on true`;

const REVIEW = `select r.purchase_id, r.state, r.text, r.reply as answer, r.hidden_reason, ${OF_PRODUCT}
  from review r ${PRODUCT} where r.id = :id and r.deleted_at is null`;
const QUESTION = `select null as purchase_id, r.state, r.text, r.answer, r.hidden_reason, ${OF_PRODUCT}
  from product_question r ${PRODUCT} where r.id = :id and r.deleted_at is null`;

interface Asked {
  template: string;
  locale: string;
  data: Record<string, unknown> | null;
}

/** What became of a review or a question, as it stands when the mail goes out; null where that is undone meanwhile. */
export async function voiceNews(
  container: MedusaContainer,
  { template, locale, data }: Asked,
): Promise<News | null> {
  const { review_id, question_id } = data as { review_id?: string; question_id?: string };
  const { rows } = await sqlOf(container).raw<Said>(review_id ? REVIEW : QUESTION, {
    id: review_id ?? question_id ?? "",
    locale,
  });
  const [said] = rows;
  const told = said && toldOf(template, said);
  if (!said || !told) return null;
  const { purchase_id, handle, visit, title, text, answer, hidden_reason } = said;
  const voices = `/${visit ? "experiences" : "products"}/${handle}/${review_id ? "reviews" : "questions"}`;
  const own = purchase_id && orderLink(purchase_id, purchaseKey(purchase_id, keySecret(container)), locale);
  const shown = handle ? shopAddress(voices, locale) : shopAddress("/", locale);
  const letter: VoiceLetter = {
    words: mailWords(locale),
    told,
    title,
    text,
    answer,
    reason: hidden_reason,
    // What is hidden is seen by whoever wrote it alone, at their order.
    link: told === "hidden" ? (own ?? shown) : shown,
  };
  return { letter: voiceLetter(letter), short: "" };
}

function toldOf(template: string, { state, answer }: Said): VoiceLetter["told"] | null {
  if (template === "voice-replied") return state === "shown" && answer ? "replied" : null;
  if (template === "voice-answered") return state === "shown" && answer ? "answered" : null;
  if (template === "voice-hidden") return state === "hidden" ? "questionHidden" : null;
  if (state === "hidden") return "hidden";
  return state === "shown" ? "published" : null;
}

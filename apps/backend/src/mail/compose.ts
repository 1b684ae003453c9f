import { nameUnnamedInEnglish } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { returnNews } from "../buyer-news/return-news";
import { voiceNews } from "../buyer-news/voice-news";
import { readComplaint } from "../complaints/answer";
import { complaintShown } from "../complaints/shown";
import { type AlertNews, alertNews } from "../desk-alerts/alert-news";
import { purchaseKey } from "../modules/purchase";
import { deedTold } from "../parcels";
import { keySecret } from "../purchase/key-secret";
import { shopLocale } from "../purchase/place-of-sale";
import { purchaseAnswer } from "../purchase/purchase-answer";
import { type News, visitNews, waitingNews } from "../visitor-news";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import type { Letter } from "./letter";
import type { AccountMail } from "./post-mail";
import { shopAddress } from "./shop-address";
import { accountDeleted, oneTimeCode, passwordReset, shortMessages, welcome } from "./templates/account";
import { type ComplaintMail, complaintLetter, complaintShort, type Told } from "./templates/complaint";
import { type DeskMail, deskLetter } from "./templates/desk";
import { cancelled, delivered, type OrderMail, placed, refunded, shipped } from "./templates/order";
import { declined, failed } from "./templates/parcel";
import { returned, returnedShort } from "./templates/returned";
import { transferReminder } from "./templates/transfer";
import { mailWords } from "./words";

export interface WaitingMail {
  id: string;
  channel: "email" | "sms" | "push";
  template: string;
  locale: string;
  to: string;
  data: Record<string, unknown> | null;
  attempts: number;
  expires_at: Date | null;
}

export interface Content {
  subject: string;
  text: string;
  html: string;
  /** For the visitor's own calendar. */
  calendar?: string;
  /** Where an alert on a phone leads. */
  link?: string;
}

/**
 * What is sent, from what stands now: a part that was cancelled in the meantime is told as cancelled.
 * @returns null where there is nothing to tell any more
 */
export async function compose(container: MedusaContainer, mail: WaitingMail): Promise<Content | null> {
  const content = await composed(container, mail);
  return content && shopLocale(mail.locale) === "en" ? inEnglish(content) : content;
}

/** Whom no source names is called in words, which come from the data in Vietnamese. */
function inEnglish(content: Content): Content {
  return {
    ...content,
    subject: nameUnnamedInEnglish(content.subject),
    text: nameUnnamedInEnglish(content.text),
    html: nameUnnamedInEnglish(content.html),
  };
}

async function composed(container: MedusaContainer, mail: WaitingMail): Promise<Content | null> {
  if (mail.template.startsWith("visit-")) return newsContent(await visitNews(container, mail), mail);
  if (mail.template.startsWith("waiting-")) return newsContent(await waitingNews(container, mail), mail);
  if (mail.template.startsWith("alert-")) return alertContent(await alertNews(container, mail), mail);
  if (mail.template.startsWith("return-")) return newsContent(await returnNews(container, mail), mail);
  if (mail.template.startsWith("voice-")) return newsContent(await voiceNews(container, mail), mail);
  if (mail.channel === "sms") return shortContent(await shortText(container, mail), mail);
  return letterContent(await letterOf(container, mail), mail);
}

function newsContent(news: News | null, mail: WaitingMail): Content | null {
  if (!news) return null;
  if (mail.channel === "sms") return shortContent(news.short, mail);
  return { ...letterContent(news.letter, mail), calendar: news.calendar };
}

function alertContent(alert: AlertNews | null, mail: WaitingMail): Content | null {
  if (!alert) return null;
  if (mail.channel !== "push") return newsContent(alert, mail);
  return { subject: alert.title, text: alert.text, html: "", link: alert.link };
}

function shortContent(text: string, { locale }: WaitingMail): Content {
  return { subject: mailWords(locale).site, text, html: "" };
}

function letterContent(letter: Letter, { locale }: WaitingMail): Content {
  const { site } = mailWords(locale);
  return {
    subject: letter.subject,
    text: asText(letter, site),
    html: asHtml(letter, site, shopAddress("/", locale), locale),
  };
}

async function letterOf(container: MedusaContainer, mail: WaitingMail): Promise<Letter> {
  if (mail.template.startsWith("order-")) return orderLetter(container, mail);
  if (isOfComplaint(mail)) return complaintLetter(...(await complaintMail(container, mail)));
  if (mail.template.startsWith("desk-")) {
    // Written by `tellMember`, which knows the template's data by its type.
    return deskLetter(mailWords(mail.locale), mail as unknown as DeskMail, mail.locale);
  }
  return accountLetter(mail);
}

/** Written by `postMail`, which knows the template's data by its type. */
function accountMailOf({ template, data }: WaitingMail): AccountMail {
  return { template, data } as unknown as AccountMail;
}

async function shortText(container: MedusaContainer, waiting: WaitingMail): Promise<string> {
  if (waiting.template === "order-returned") {
    return returnedShort(await orderMail(container, waiting), amountIn(waiting));
  }
  if (isOfComplaint(waiting)) return complaintShort(...(await complaintMail(container, waiting))).text;
  const words = mailWords(waiting.locale);
  const mail = accountMailOf(waiting);
  switch (mail.template) {
    case "one-time-code":
      return shortMessages["one-time-code"](words, mail.data).text;
    case "password-reset":
      return shortMessages["password-reset"](words, mail.data).text;
    case "welcome":
      return shortMessages.welcome(words).text;
    case "account-deleted":
      return shortMessages["account-deleted"](words).text;
    default:
      throw new Error(`There is no text message "${waiting.template}".`);
  }
}

function accountLetter(waiting: WaitingMail): Letter {
  const words = mailWords(waiting.locale);
  const mail = accountMailOf(waiting);
  switch (mail.template) {
    case "one-time-code":
      return oneTimeCode(words, mail.data);
    case "password-reset":
      return passwordReset(words, mail.data);
    case "welcome":
      return welcome(words, mail.data, waiting.locale);
    case "account-deleted":
      return accountDeleted(words, mail.data);
    default:
      throw new Error(`There is no mail "${waiting.template}".`);
  }
}

/** Written by `noteComplaintMails`. */
function isOfComplaint({ template }: WaitingMail): boolean {
  return template === "complaint-received" || template === "complaint-answered";
}

async function complaintMail(
  container: MedusaContainer,
  { data, locale }: WaitingMail,
): Promise<[ComplaintMail, Told]> {
  const { complaint_id, what } = data as { complaint_id: string; what?: "reply" | "decision" };
  const complaint = complaintShown(await readComplaint(container, complaint_id));
  const link = shopAddress(`/complaints/${complaint_id}`, locale);
  return [{ words: mailWords(locale), locale: shopLocale(locale), complaint, link }, what ?? "received"];
}

interface OrderData {
  purchase_id: string;
  order_id?: string;
  fulfillment_id?: string;
  deed_id?: string;
  amount?: number;
}

async function orderMail(container: MedusaContainer, { data, locale }: WaitingMail): Promise<OrderMail> {
  const { purchase_id } = data as unknown as OrderData;
  const shopper = shopLocale(locale);
  const purchase = await purchaseAnswer(container, purchase_id, shopper);
  const key = purchaseKey(purchase_id, keySecret(container));
  const link = `${shopAddress(`/orders/${purchase_id}`, locale)}?key=${key}`;
  return { words: mailWords(locale), locale: shopper, purchase, link };
}

function amountIn({ data }: WaitingMail): number {
  return Number((data as unknown as OrderData).amount ?? 0);
}

async function orderLetter(container: MedusaContainer, waiting: WaitingMail): Promise<Letter> {
  const { template } = waiting;
  const { purchase_id, order_id, fulfillment_id, deed_id, amount } = waiting.data as unknown as OrderData;
  const mail = await orderMail(container, waiting);
  if (template === "order-placed") return placed(mail);
  if (template === "order-returned") return returned(mail, amountIn(waiting));
  const order = mail.purchase.orders.find(({ id }) => id === order_id);
  if (!order) throw new Error(`Purchase ${purchase_id} has no order ${order_id}.`);
  const part = { ...mail, order };
  const parcelOf = (id: string | null | undefined) => order.parcels.find((parcel) => parcel.id === id);
  if (template === "order-shipped") {
    const tracking = await trackingOf(container, fulfillment_id ?? "");
    return shipped(part, tracking, parcelOf(fulfillment_id));
  }
  if (template === "order-failed") {
    const { parcel_id, reason } = await deedTold(container, deed_id ?? "");
    return failed(part, parcelOf(parcel_id), reason);
  }
  if (template === "order-transfer-reminder") return transferReminder(part);
  if (template === "order-declined") return declined(part, await deedTold(container, deed_id ?? ""));
  if (template === "order-delivered") return delivered(part);
  if (template === "order-cancelled") return cancelled(part);
  if (template === "order-refunded") return refunded(part, amount ?? 0);
  throw new Error(`There is no mail "${template}".`);
}

async function trackingOf(container: MedusaContainer, fulfillmentId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "labels.tracking_number"],
    filters: { id: fulfillmentId },
  });
  const [row] = data as unknown as Array<{ labels?: Array<{ tracking_number?: string } | null> }>;
  return (row?.labels ?? []).flatMap((label) => label?.tracking_number || []);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { pushAlert } from "../desk-alerts/push-alert";
import { faultPoint } from "../fault-point";
import { REFUSED_FOR_GOOD } from "../modules/mail-provider/refused";
import { waitAfter } from "./back-off";
import { compose, type WaitingMail } from "./compose";

/** A slow mail server holds up this many, and no more, in one process. */
const AT_ONCE = 6;
/** A process that dies holding a mail holds it this long. */
const HOLD_MS = 60_000;
const RENEW_MS = 20_000;

let inHand = 0;

/**
 * Sends what is due, a few at a time, until nothing is. Several may run at once, here and in other processes: a mail is held by one
 * of them. A mail is sent once, but for the one case that SMTP leaves open: a server that took it and died, or a crash, before
 * its "yes" was written down. Then it goes out again under the same Message-ID.
 */
export async function sendMails(container: MedusaContainer): Promise<void> {
  const under_way: Array<Promise<void>> = [];
  for (;;) {
    const free = AT_ONCE - inHand;
    const mails = free > 0 ? await take(container, free) : [];
    if (!mails.length && !under_way.length) return;
    for (const mail of mails) {
      inHand += 1;
      const sending = send(container, mail).finally(() => {
        inHand -= 1;
        under_way.splice(under_way.indexOf(sending), 1);
      });
      under_way.push(sending);
    }
    // One that ends makes room for the next.
    if (under_way.length) await Promise.race(under_way);
  }
}

/** Takes due mails into hand; what has become useless is put aside first. */
async function take(container: MedusaContainer, most: number): Promise<WaitingMail[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await db.raw<{ rows: WaitingMail[] }>(
    `with due as (
       select id from mail
       where state = 'waiting' and deleted_at is null and next_try_at <= now()
         and (held_until is null or held_until < now())
       order by next_try_at limit ? for update skip locked
     )
     update mail set attempts = attempts + 1, held_until = now() + ? * interval '1 ms', updated_at = now()
     from due where mail.id = due.id
     returning mail.id, mail.channel, mail.template, mail.locale, mail.to, mail.data, mail.attempts, mail.expires_at`,
    [most, HOLD_MS],
  );
  return rows;
}

async function send(container: MedusaContainer, mail: WaitingMail): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const renewing = setInterval(() => {
    note(container, mail, { held_until: until(HOLD_MS) }).catch((error) =>
      logger.warn(`Mail ${mail.id}: ${error}`),
    );
  }, RENEW_MS);
  try {
    if (mail.expires_at && mail.expires_at < new Date()) {
      await note(container, mail, { state: "expired", data: null, held_until: null });
      logger.warn(`Mail ${mail.id} (${mail.template}) was not sent in time.`);
      return;
    }
    if (!(await hand(container, mail))) {
      await note(container, mail, { state: "left_out", data: null, held_until: null, last_error: null });
      return;
    }
    faultPoint("mail.sent_not_noted");
    await note(container, mail, {
      state: "sent",
      sent_at: new Date(),
      data: null,
      held_until: null,
      last_error: null,
    });
  } catch (error) {
    await putBack(container, mail, error);
  } finally {
    clearInterval(renewing);
  }
}

/**
 * Through Medusa's Notification Module; the content is not kept there, for it may hold a code.
 * @returns false where there was nothing to tell any more
 */
async function hand(container: MedusaContainer, mail: WaitingMail): Promise<boolean> {
  const composed = await compose(container, mail);
  if (!composed) return false;
  if (mail.channel === "push") return pushAlert(container, mail, composed);
  const { calendar, link: _, ...content } = composed;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: mail.channel,
    template: mail.template,
    content,
    ...(calendar && { attachments: [calendarFile(calendar)] }),
    // Without an idempotency key: under one that an earlier attempt used, Medusa either sends nothing or sends and then fails. Who
    // holds the mail is what keeps it from going out twice.
    provider_data: { message_id: mail.id },
    resource_id: mail.id,
    resource_type: "mail",
  });
  return true;
}

function calendarFile(text: string) {
  return {
    content: Buffer.from(text, "utf8").toString("base64"),
    filename: "ocop-hai-phong.ics",
    content_type: "text/calendar; charset=utf-8; method=PUBLISH",
  };
}

async function putBack(container: MedusaContainer, mail: WaitingMail, error: unknown): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
  const wait = message.includes(REFUSED_FOR_GOOD)
    ? null
    : waitAfter(mail.attempts, mail.expires_at !== null && mail.channel !== "push");
  logger.warn(
    `Mail ${mail.id} (${mail.template}), attempt ${mail.attempts}: ${message}. ${wait === null ? "Given up" : `Again in ${wait / 1000} s`}.`,
  );
  try {
    await note(container, mail, {
      held_until: null,
      last_error: message,
      ...(wait === null ? { state: "failed" } : { next_try_at: until(wait) }),
    });
    // The job comes by each minute; a code waits less.
    if (wait !== null && wait < 60_000) setTimeout(() => void sendMails(container), wait + 50).unref();
  } catch (noting) {
    // The hold ends by itself, and the mail is tried again then.
    logger.error(`Mail ${mail.id}: its failure could not be written down: ${noting}`);
  }
}

async function note(
  container: MedusaContainer,
  mail: WaitingMail,
  facts: Record<string, unknown>,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db("mail")
    .where({ id: mail.id })
    .update({ ...facts, updated_at: new Date() });
}

function until(ms: number): Date {
  return new Date(Date.now() + ms);
}

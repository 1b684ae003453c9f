import { formatPhone } from "@market/ocop";
import type { DeskAlertsAnswer, DeskDeviceAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { inOneTransaction, sqlOf } from "../booking";
import { clock } from "../clock";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { Refusal, refuseFields } from "../refusal";
import { isPushEndpoint } from "./endpoint";
import { pushKeys } from "./keys";
import { tellDesks } from "./note-alerts";

const locale = z.enum(["vi", "en"]).default("vi");

export const alertsBody = z.strictObject({ mail: z.boolean(), sms: z.boolean(), locale });

const endpoint = z.string().max(1_000).refine(isPushEndpoint, "not_an_endpoint");
/** Base64url of so many bytes: a point of the curve, and 16 random ones. */
const bytes = (count: number) =>
  z
    .string()
    .max(200)
    .refine(
      (text) => /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, "base64url").length === count,
      "not_a_key",
    );

export const deviceBody = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("on"),
    endpoint,
    keys: z.strictObject({ p256dh: bytes(65), auth: bytes(16) }),
    locale,
  }),
  z.strictObject({ intent: z.literal("off"), endpoint }),
  z.strictObject({ intent: z.literal("known"), endpoint }),
]);

/** How a member is told of what comes in, at all desks they work at. */
export async function readAlerts(container: MedusaContainer, memberId: string): Promise<DeskAlertsAnswer> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const [member, [choice]] = await Promise.all([
    members.retrieveProducerMember(memberId),
    members.listAlertChoices({ member_id: memberId }, { take: 1 }),
  ]);
  return {
    alerts: {
      mail: choice?.mail ?? true,
      sms: choice?.sms ?? false,
      email: member.email,
      phone: member.phone && formatPhone(member.phone),
      push_key: pushKeys()?.publicKey ?? null,
    },
  };
}

const CHOOSE = `
  insert into desk_alert_choice (id, member_id, mail, sms, locale, chosen_at)
  values (:id, :member_id, :mail, :sms, :locale, :now)
  on conflict (member_id) where deleted_at is null do update set mail = excluded.mail, sms = excluded.sms, locale = excluded.locale,
    chosen_at = excluded.chosen_at, updated_at = now()`;

/** @throws Refusal 422 on `sms`: `no_phone` */
export async function chooseAlerts(
  container: MedusaContainer,
  memberId: string,
  chosen: z.output<typeof alertsBody>,
): Promise<void> {
  const { alerts } = await readAlerts(container, memberId);
  if (chosen.sms && !alerts.phone) throw refuseFields([{ field: "sms", code: "no_phone" }]);
  // What has come in until now is told as it was chosen until now.
  await tellDesks(container);
  await sqlOf(container).raw(CHOOSE, {
    id: generateEntityId(undefined, "dalert"),
    member_id: memberId,
    ...chosen,
    now: clock.now(),
  });
}

const MOST_DEVICES = 10;

const PUT = `
  insert into push_device (id, member_id, session_id, endpoint, p256dh, auth, locale, created_at)
  values (:id, :member_id, :session_id, :endpoint, :p256dh, :auth, :locale, :now)`;

/** A browser is one member's: whoever switches it on takes it over. Of many the oldest are forgotten. */
export async function setDevice(
  container: MedusaContainer,
  { member_id, session_id }: { member_id: string; session_id: string },
  asked: z.output<typeof deviceBody>,
): Promise<DeskDeviceAnswer> {
  const own = { member_id, session_id, endpoint: asked.endpoint };
  if (asked.intent === "known") {
    const { rows } = await sqlOf(container).raw<{ id: string }>(
      `select id from push_device
       where endpoint = :endpoint and member_id = :member_id and session_id = :session_id and deleted_at is null`,
      own,
    );
    return { on: rows.length > 0 };
  }
  if (asked.intent === "off") {
    await sqlOf(container).raw(
      "delete from push_device where endpoint = :endpoint and member_id = :member_id",
      own,
    );
    return { on: false };
  }
  if (!pushKeys()) throw new Refusal(409, "no_push", "This shop sends no alerts to phones.");
  await inOneTransaction(container, async (trx) => {
    // Two that come at once are one after the other.
    await trx.raw("select pg_advisory_xact_lock(hashtext('push_device:' || :endpoint))", own);
    await trx.raw("delete from push_device where endpoint = :endpoint", own);
    await trx.raw(PUT, {
      ...own,
      ...asked.keys,
      id: generateEntityId(undefined, "pushd"),
      locale: asked.locale,
      now: clock.now(),
    });
    await trx.raw(
      `delete from push_device where id in (select id from push_device where member_id = :member_id
         order by created_at desc offset ${MOST_DEVICES})`,
      own,
    );
  });
  return { on: true };
}

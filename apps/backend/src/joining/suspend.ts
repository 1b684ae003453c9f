import { isDay, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import type { DeskMail } from "../mail/templates/desk";
import { tellMember } from "../members/fields";
import { PRODUCER_MODULE, type ProducerModuleService, type ProducerStatus } from "../modules/producer";
import { Refusal } from "../refusal";
import { readBody } from "../refusal/read-body";
import { type ProducerChange, updateProducerWorkflow } from "../workflows/producer";

const suspendBody = z.strictObject({
  reason: z.string().trim().min(1).max(2_000),
  notice_on: z
    .string()
    .refine(isDay, "not_a_day")
    .refine((day) => day <= todayOf(clock), "in_the_future"),
});

/**
 * Its goods and visits leave the shop at once; its desk may be read. E-commerce Law 122/2025: the seller gets a reason and notice.
 * @throws Refusal 404 `unknown_producer`, 409 `not_now` unless it sells, 422
 */
export async function suspendProducer(
  container: MedusaContainer,
  officer: Actor,
  producerId: string,
  body: unknown,
): Promise<void> {
  const { reason, notice_on } = readBody(suspendBody, body);
  const { name } = await producerThatIs(container, producerId, "approved");
  await change(container, {
    id: producerId,
    status: "suspended",
    status_reason: reason,
    notice_on,
    suspended_at: clock.now(),
  });
  await note(container, officer, producerId, "producer.suspended", { notice_on });
  await tellOwners(container, producerId, {
    template: "desk-suspended",
    data: { producer: name, reason, notice_on },
  });
}

/** It sells again. @throws Refusal 404 `unknown_producer`, 409 `not_now` unless it is suspended */
export async function liftSuspension(
  container: MedusaContainer,
  officer: Actor,
  producerId: string,
): Promise<void> {
  const { name } = await producerThatIs(container, producerId, "suspended");
  await change(container, {
    id: producerId,
    status: "approved",
    status_reason: null,
    notice_on: null,
    suspended_at: null,
  });
  await note(container, officer, producerId, "producer.suspension_lifted");
  await tellOwners(container, producerId, { template: "desk-lifted", data: { producer: name } });
}

async function producerThatIs(container: MedusaContainer, id: string, status: ProducerStatus) {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [producer] = await producers.listProducers({ id });
  if (!producer) throw new Refusal(404, "unknown_producer", `No producer has the id ${id}.`);
  if (producer.status !== status) {
    throw new Refusal(409, "not_now", `The producer is ${producer.status} at this moment.`);
  }
  return producer;
}

async function change(container: MedusaContainer, input: ProducerChange): Promise<void> {
  await updateProducerWorkflow(container).run({ input });
}

async function note(
  container: MedusaContainer,
  by: Actor,
  producer_id: string,
  deed: string,
  details?: Record<string, unknown>,
): Promise<void> {
  await noteDeed(container, {
    by,
    producer_id,
    deed,
    object: { type: "producer", id: producer_id },
    details,
  });
}

const OWNERS = `
  select m.email, (select a.locale from producer_application a
      where a.member_id = m.id and a.deleted_at is null order by a.created_at desc limit 1) as locale
  from producer_membership s join producer_member m on m.id = s.member_id and m.deleted_at is null
  where s.producer_id = ? and s.role = 'owner' and s.deleted_at is null`;

/** In the language in which they applied; Vietnamese where they never did. */
export async function tellOwners(
  container: MedusaContainer,
  producerId: string,
  mail: DeskMail & { key?: string },
): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ email: string; locale: string | null }>(OWNERS, [producerId]);
  for (const { email, locale } of rows) {
    // Each of them once.
    const key = mail.key && `${mail.key}:${email}`;
    tellMember(container, { ...mail, key, to: email, locale: locale === "en" ? "en" : "vi" });
  }
}

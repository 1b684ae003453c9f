import type { AdminProducer } from "../../certificates/admin-shapes";

const TEXTS = [
  "name",
  "kind",
  "tax_code",
  "commune_code",
  "old_address",
  "phone",
  "email",
  "story",
  "story_en",
  "status",
  "status_reason",
  "alcohol_licence",
  "alcohol_licence_until",
] as const;

export type ProducerKey = (typeof TEXTS)[number];
export interface ProducerValues extends Record<ProducerKey, string> {
  joined: boolean;
}

export const NEW_PRODUCER: ProducerValues = {
  name: "",
  kind: "unknown",
  tax_code: "",
  commune_code: "",
  old_address: "",
  phone: "",
  email: "",
  story: "",
  story_en: "",
  status: "pending",
  status_reason: "",
  alcohol_licence: "",
  alcohol_licence_until: "",
  joined: false,
};

export function producerValuesOf(producer: AdminProducer): ProducerValues {
  const values: ProducerValues = { ...NEW_PRODUCER, joined: producer.joined };
  for (const key of TEXTS) values[key] = producer[key] ?? "";
  return values;
}

/** All but the state, which has its own acts: suspended with a reason, approved by its application. */
export function producerChangeToSend(values: ProducerValues): object {
  const { status, status_reason, ...change } = producerToSend(values) as Record<string, unknown>;
  return change;
}

/** All of them: a form shows all, and what was emptied is sent as empty. */
export function producerToSend(values: ProducerValues): object {
  const texts = TEXTS.map((key) => [key, values[key].trim() || null] as const);
  return { ...Object.fromEntries(texts), name: values.name, joined: values.joined };
}

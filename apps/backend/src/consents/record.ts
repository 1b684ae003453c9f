import { createHash } from "node:crypto";
import type { ConsentEvent, ConsentKind, ConsentsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import {
  CONSENT_KINDS,
  CONSENT_MODULE,
  type CONSENT_SOURCES,
  type ConsentModuleService,
} from "../modules/consent";
import { Refusal } from "../refusal";
import { consentText } from "./texts";

interface Said {
  customerId: string;
  kind: ConsentKind;
  action: "given" | "withdrawn";
  locale: "vi" | "en";
  source: (typeof CONSENT_SOURCES)[number];
}

/** Adds a line to the record, with the words as they stand today. */
export async function recordConsents(container: MedusaContainer, said: Said[]): Promise<void> {
  const consents: ConsentModuleService = container.resolve(CONSENT_MODULE);
  await consents.createConsentEvents(
    said.map(({ customerId, kind, action, locale, source }) => {
      const { text, version } = consentText(kind, locale);
      const text_hash = createHash("sha256").update(text).digest("hex");
      return {
        customer_id: customerId,
        kind,
        action,
        locale,
        source,
        version,
        text,
        text_hash,
        at: clock.now(),
      };
    }),
  );
}

/** @throws Refusal 409 when the words changed since they were read: nobody agrees to what they did not see */
export function checkVersion(kind: ConsentKind, version: string): void {
  if (version === consentText(kind, "vi").version) return;
  throw new Refusal(409, "text_changed", `The text of "${kind}" has changed: show it again.`);
}

export async function consentsOf(container: MedusaContainer, customerId: string): Promise<ConsentsAnswer> {
  const consents: ConsentModuleService = container.resolve(CONSENT_MODULE);
  const lines = await consents.listConsentEvents(
    { customer_id: customerId },
    { order: { at: "DESC", id: "DESC" } },
  );
  const history = lines.map(
    ({ kind, action, at, version, locale, text, source }): ConsentEvent => ({
      kind,
      action,
      at: new Date(at).toISOString(),
      version,
      locale: locale === "en" ? "en" : "vi",
      text,
      source,
    }),
  );
  const current = Object.fromEntries(
    CONSENT_KINDS.map((kind) => {
      const last = history.find((event) => event.kind === kind);
      const given = last?.action === "given";
      return [kind, { given, since: given && last ? last.at : null }];
    }),
  ) as ConsentsAnswer["current"];
  return { current, history };
}

import { bankByCode } from "@market/ocop";
import type { DeskProducer, DeskProfile } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { communeRef } from "../certificates/summary";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { iso } from "./applications";
import { papersOf } from "./papers";

/** A producer as those who work there see it; bank account and papers are its owners' alone. */
export async function deskProfile(
  container: MedusaContainer,
  { id, role }: DeskProducer,
): Promise<DeskProfile> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const row = await producers.retrieveProducer(id);
  const isOwner = role === "owner";
  const { handle, name, legal_name, kind, status, tax_code, old_address, phone, email } = row;
  return {
    id,
    handle,
    name,
    legal_name,
    kind,
    status,
    suspension:
      status === "suspended"
        ? { reason: row.status_reason ?? "", notice_on: row.notice_on, since: iso(row.suspended_at) }
        : null,
    tax_code,
    commune: communeRef(row.commune_code),
    old_address,
    phone,
    email,
    bank: isOwner ? await bankAccountOf(container, id) : null,
    papers: isOwner ? await papersOf(container, { producer_id: id }) : [],
  };
}

/** Masked: enough for its owner to know it again. */
export async function bankAccountOf(
  container: MedusaContainer,
  producerId: string,
): Promise<DeskProfile["bank"]> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [account] = await producers.listProducerBankAccounts({ producer_id: producerId });
  if (!account) return null;
  const { bank_code, holder, masked } = account;
  return { bank: bankByCode(bank_code)?.name ?? bank_code, holder, number: masked };
}

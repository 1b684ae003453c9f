import type { ApplicationFields } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";
import type { ApplicationRow } from "./applications";

/**
 * An application to change what is known of a producer, begun with what stands. Shoppers, money and the tax office rely on it, so an officer
 * looks at it first, and until then all stays as it is. One at a time: of two owners one would undo what the other wrote.
 * @returns its id; of the one that is open already, where it is the member's own
 * @throws Refusal 409 `change_under_way` while another owner's is open
 */
export async function startChange(
  container: MedusaContainer,
  memberId: string,
  producerId: string,
  locale: string,
): Promise<string> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return container.resolve(Modules.LOCKING).execute([`change:${producerId}`], async () => {
    const [open] = await producers.listProducerApplications({
      claimed_producer_id: producerId,
      changes: true,
      state: ["draft", "pending", "sent_back"],
    });
    if (open?.member_id === memberId) return open.id;
    if (open) {
      throw new Refusal(409, "change_under_way", "Another owner has begun to change this already.");
    }
    const { id } = await producers.createProducerApplications({
      member_id: memberId,
      claimed_producer_id: producerId,
      changes: true,
      fields: { ...(await factsOf(container, producerId)), ...(await accountOf(container, producerId)) },
      locale,
    });
    return id;
  });
}

/** What is known of a producer, as an application says it; its account apart. */
export async function factsOf(
  container: MedusaContainer,
  producerId: string,
): Promise<Omit<ApplicationFields, "bank_code" | "bank_holder">> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const { kind, legal_name, name, tax_code, commune_code, old_address, phone, email } =
    await producers.retrieveProducer(producerId);
  return {
    kind,
    legal_name: legal_name ?? "",
    name,
    tax_code: tax_code ?? "",
    commune_code: commune_code ?? "",
    address: old_address ?? "",
    phone: phone ?? "",
    email: email ?? "",
  };
}

/** Where its money goes now, without the number. */
export async function accountOf(
  container: MedusaContainer,
  producerId: string,
): Promise<Pick<ApplicationFields, "bank_code" | "bank_holder">> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [account] = await producers.listProducerBankAccounts({ producer_id: producerId });
  return { bank_code: account?.bank_code ?? "", bank_holder: account?.holder ?? "" };
}

/**
 * Whoever asked for a change may have left the producer since, or it may have been suspended.
 * @throws Refusal 409 `no_longer_yours`
 */
export async function stillTheirs(
  container: MedusaContainer,
  { changes, member_id, claimed_producer_id }: ApplicationRow,
): Promise<void> {
  if (!changes || !claimed_producer_id) return;
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [owner] = await members.listProducerMemberships({
    member_id,
    producer_id: claimed_producer_id,
    role: "owner",
  });
  const { status } = await producers.retrieveProducer(claimed_producer_id, { select: ["id", "status"] });
  if (!owner || status === "suspended") {
    throw new Refusal(409, "no_longer_yours", "Whoever asks for this change does not own the producer now.");
  }
}

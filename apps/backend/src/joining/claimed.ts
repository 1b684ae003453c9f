import type { ApplicationFields } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";

export interface Claimed {
  id: string;
  handle: string;
  name: string;
  kind: string;
  commune_code: string | null;
}

/**
 * The page that somebody says is theirs.
 * @throws Refusal 404 `unknown_producer`, 409 `already_held` where somebody else has joined with it
 */
export async function claimablePage(container: MedusaContainer, handle: string): Promise<Claimed> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [page] = await producers.listProducers({ handle, status: "approved" });
  if (!page) throw new Refusal(404, "unknown_producer", "No producer has this address.");
  if (page.joined || (await hasOwner(container, page.id))) throw alreadyHeld();
  return page;
}

export async function hasOwner(container: MedusaContainer, producerId: string): Promise<boolean> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const owners = await members.listProducerMemberships(
    { producer_id: producerId, role: "owner" },
    { take: 1, select: ["id"] },
  );
  return owners.length > 0;
}

export function alreadyHeld(): Refusal {
  return new Refusal(409, "already_held", "Somebody has joined with this page already.", [
    { field: "claim", code: "already_held" },
  ]);
}

/** An application as it begins: with what the claimed page says in public, and the applicant's own mail. */
export function firstFields(claimed: Claimed | null, email: string): ApplicationFields {
  return {
    kind: !claimed || claimed.kind === "unknown" ? "" : claimed.kind,
    legal_name: claimed?.name ?? "",
    name: claimed?.name ?? "",
    tax_code: "",
    commune_code: claimed?.commune_code ?? "",
    address: "",
    phone: "",
    email,
    bank_code: "",
    bank_holder: "",
  };
}

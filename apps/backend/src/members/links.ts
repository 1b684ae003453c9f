import { createHash, randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { DESK_MODULE, type DeskModuleService, type LinkPurpose, type MemberRole } from "../modules/desk";
import { Refusal } from "../refusal";

const HOUR_MS = 3_600_000;

/** How long a mailed link opens something. */
export const LINK_HOURS: Record<LinkPurpose, number> = { join: 24, invitation: 7 * 24, password: 1 };

export interface NewLink {
  purpose: LinkPurpose;
  email: string;
  locale: "vi" | "en";
  member_id?: string;
  producer_id?: string;
  role?: MemberRole;
  invited_by?: string;
  waiting?: Record<string, unknown>;
}

export interface DeskLinkRow {
  id: string;
  purpose: LinkPurpose;
  email: string;
  locale: string;
  member_id: string | null;
  producer_id: string | null;
  role: string | null;
  invited_by: string | null;
  waiting: Record<string, unknown> | null;
  expires_at: Date;
}

/** Writes a link down; its token is told here and never again. */
export async function makeLink(
  container: MedusaContainer,
  link: NewLink,
): Promise<{ id: string; token: string; expires_at: Date }> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const token = randomBytes(32).toString("base64url");
  const expires_at = new Date(+clock.now() + LINK_HOURS[link.purpose] * HOUR_MS);
  const { id } = await members.createDeskLinks({ ...link, secret_hash: hashOf(token), expires_at });
  return { id, token, expires_at };
}

/** @throws Refusal 422 `link_over` for one that has ended, was used, or never was */
export async function readLink(
  container: MedusaContainer,
  purpose: LinkPurpose,
  token: string,
): Promise<DeskLinkRow> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const [link] = await members.listDeskLinks({ purpose, secret_hash: hashOf(token), used_at: null });
  if (!link || new Date(link.expires_at) <= clock.now()) throw linkOver();
  return link as unknown as DeskLinkRow;
}

/** Ends the links that were mailed earlier for the same: only the latest opens it. */
export async function endLinks(
  container: MedusaContainer,
  which: { purpose: LinkPurpose; email: string; producer_id?: string },
): Promise<void> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  await members.updateDeskLinks({
    selector: { ...which, used_at: null },
    data: { used_at: clock.now(), waiting: null },
  });
}

export function linkOver(): Refusal {
  return new Refusal(422, "link_over", "This link has ended or was used: ask for another.", [
    { field: "token", code: "link_over" },
  ]);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

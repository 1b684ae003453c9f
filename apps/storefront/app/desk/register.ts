import type { GuestBody, StayKept } from "@market/store-contract";

export const GUEST_FIELDS = [
  "name",
  "born",
  "nationality",
  "paper",
  "paper_number",
] as const satisfies ReadonlyArray<keyof GuestBody>;

/** Made with each page: what is sent twice, after an answer that got lost, is written down once. */
export const FORM_ID = "form_id";

export const PAPERS = ["citizen_card", "passport", "birth_certificate", "other"] as const;

/** The night under whose list a stay is found again: today's while they are there, else their first. */
export function nightOf({ arrive, leave }: Pick<StayKept, "arrive" | "leave">, today: string): string {
  return arrive < today && today < leave ? today : arrive;
}

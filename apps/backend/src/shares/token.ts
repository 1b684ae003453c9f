import type { MedusaContainer } from "@medusajs/framework/types";
import { readSignedId, signId } from "../booking";
import { keySecret } from "../purchase/key-secret";

const LABEL = "shares-key";

/** Opens what is shared to one of those who share, whoever the owner gave the link to. */
export function sharesToken(container: MedusaContainer, partyId: string): string {
  return signId(LABEL, partyId, keySecret(container));
}

/** null when the token was not written here. */
export function readSharesToken(container: MedusaContainer, token: string): string | null {
  return readSignedId(LABEL, token, keySecret(container));
}

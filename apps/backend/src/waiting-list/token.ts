import type { MedusaContainer } from "@medusajs/framework/types";
import { readSignedId, signId } from "../booking";
import { keySecret } from "../purchase/key-secret";

const LABEL = "waiting-key";

/** Opens one line of a list to whoever got it by mail or text message. */
export function waitingToken(container: MedusaContainer, entryId: string): string {
  return signId(LABEL, entryId, keySecret(container));
}

/** null when the token was not written here. */
export function readWaitingToken(container: MedusaContainer, token: string): string | null {
  return readSignedId(LABEL, token, keySecret(container));
}

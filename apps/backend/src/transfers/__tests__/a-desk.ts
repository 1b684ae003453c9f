import type {
  DecideReceiptBody,
  DeskTransfersAnswer,
  NoteTransferBody,
  StatementAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aMember } from "../../testing";
import { aTransferMarket } from "./a-transfer";

/** A producer whose orders are paid by transfer, and what somebody at its desk does about them over HTTP. */
export async function aDesk(container: MedusaContainer, api: AxiosInstance) {
  const m = await aTransferMarket(container, api);
  const clerk = await aMember(m.container, api, m.fisher);
  const send = <T>(method: string, path: string, body?: object) =>
    m.shopper.send<T>(method, `/producer/transfers${path}`, body, clerk.headers);
  return {
    ...m,
    waits: async () => (await send<DeskTransfersAnswer>("GET", "")).body,
    sends: (file: string | Buffer, apply: boolean) =>
      send<StatementAnswer>("POST", "/statement", {
        content_base64: Buffer.from(file).toString("base64"),
        apply,
      }),
    sentBack: (id: string, reference: string) =>
      send<DeskTransfersAnswer>("POST", `/refunds/${id}`, { reference }),
    notes: (body: NoteTransferBody) => send<DeskTransfersAnswer>("POST", "", body),
    decides: (id: string, body: DecideReceiptBody) =>
      send<DeskTransfersAnswer>("POST", `/${id}/decide`, body),
  };
}

import type { DeskMembersAnswer, DeskSignedIn } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { bearer, PASSWORD } from "../../joining/__tests__/an-applicant";
import { aProducer, aShop, aShopper } from "../../testing";
import { addMember } from "..";

let no = 0;
export const aMail = (who: string) => `${who}${++no}@catba.example`;

/** A producer with an owner at its desk, and another producer. */
export async function aDesk(container: MedusaContainer, api: AxiosInstance) {
  const shop = await aShop(container);
  const producer = await aProducer(container, shop, { name: "Tổ du lịch Cát Bà" });
  const other = await aProducer(container, shop, { name: "Phường rối Hồng Phong" });
  const { send } = aShopper(api, shop);
  const signIn = (email: string, password = PASSWORD) =>
    send<DeskSignedIn>("POST", "/producer/sign-in", { email, password });
  async function works(email: string, role: "owner" | "staff", at = producer) {
    const given = { name: "Vũ Văn Bình", email, phone: null, role, password: PASSWORD };
    const { member } = await addMember(container, at.id, given);
    const { token } = (await signIn(email)).body;
    const call = <T>(method: string, path: string, body?: unknown) =>
      send<T>(method, `/producer${path}`, body, bearer(token));
    return { id: member.id, email, token, call };
  }
  const owner = await works(aMail("chu"), "owner");
  return {
    container,
    producer,
    other,
    send,
    signIn,
    works,
    owner,
    invite: (email: string, role = "staff") => owner.call("POST", "/invitations", { email, role }),
    accept: (body: object, token?: string) =>
      send<DeskSignedIn>("POST", "/producer/invitation/accept", body, token ? bearer(token) : {}),
    people: async () => (await owner.call<DeskMembersAnswer>("GET", "/members")).body,
  };
}

import type { DeskDepartureAnswer, DeskExperienceAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aTrip } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { aMember } from "../../testing";

/** Two hosts with a visit each, a clerk at each desk, and what both ask over HTTP. */
export async function aHost(container: MedusaContainer, api: AxiosInstance) {
  const t = await aTrip(container, api);
  const clerk = await aMember(container, api, t.boatman, { name: "Vũ Văn Bình" });
  const stranger = await aMember(container, api, t.puppeteer, { name: "Trần Thị Đào" });
  const ask = <T>(method: string, path: string, body?: unknown, by = clerk) =>
    t.shopper.send<T>(method, `/producer${path}`, body, by.headers);
  return {
    ...t,
    clerk,
    stranger,
    ask,
    get: <T>(path: string, by = clerk) => ask<T>("GET", path, undefined, by),
    post: <T>(path: string, body: object = {}, by = clerk) => ask<T>("POST", path, body, by),
    departure: async (id = t.trip) =>
      (await ask<DeskDepartureAnswer>("GET", `/departures/${id}`)).body as DeskDepartureAnswer,
    experience: async () =>
      (await ask<DeskExperienceAnswer>("GET", `/experiences/${t.kayak.id}`)).body.experience,
    /** Two adults and a child on the first departure, for 750,000 ₫. */
    booked: async (contact = { name: "Nguyễn Thị Hoa", phone: "0912 345 678" }, note?: string) => {
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket);
      return t.buys(basket, { contact, ...(note && { note }) });
    },
    /** What the trail says of one thing, the earliest first. */
    trail: async (id: string) => {
      const { rows } = await sqlOf(container).raw<{ deed: string; actor_name: string; details: object }>(
        "select deed, actor_name, details from audit_entry where object_id = ? order by at, id",
        [id],
      );
      return rows;
    },
  };
}

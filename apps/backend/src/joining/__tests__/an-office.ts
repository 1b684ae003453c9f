import type { ProducerPage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import type { aPostBox } from "../../account/__tests__/post-box";
import { anOfficer, aProducer, aShop } from "../../testing";
import type { AdminApplicationAnswer } from "../admin-shapes";
import { anApplicant } from "./an-applicant";

/** An officer who decides, a page that nobody has joined with, and whoever wants to sell here. */
export async function anOffice(
  container: MedusaContainer,
  api: AxiosInstance,
  post: ReturnType<typeof aPostBox>,
) {
  const shop = await aShop(container);
  const page = await aProducer(container, shop, { name: "Mắm Cát Hải", handle: "mam-cat-hai" });
  const { headers } = await anOfficer(container);
  const applicant = anApplicant(api, shop, post);
  const office = <T>(method: string, path: string, body?: unknown) =>
    applicant.send<T>(method, `/admin${path}`, body, headers);
  const one = (id: string) => office<AdminApplicationAnswer>("GET", `/applications/${id}`);
  const decide = async <T>(id: string, how: string, body: object = {}) =>
    office<T>("POST", `/applications/${id}/${how}`, {
      sent_at: (await one(id)).body.application.sent_at,
      ...body,
    });
  return {
    ...applicant,
    container,
    page,
    office,
    one,
    decide,
    approve: (id: string) => decide<{ producer_id: string }>(id, "approve"),
    shown: async (handle: string) => applicant.send<ProducerPage>("GET", `/store/producers/${handle}`),
    db: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  };
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CertificateChanged } from "../certificate-changed";

/** What `certificate.changed` tells: each certificate with the products it is linked to. */
export const productsOfCertificatesStep = createStep(
  "products-of-certificates",
  async ({ ids, also = [] }: { ids: string[]; also?: string[] }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "certificate",
      fields: ["id", "products.id"],
      filters: { id: ids },
    });
    const rows = data as Array<{ id: string; products?: Array<{ id: string } | null> | null }>;
    return new StepResponse<CertificateChanged[]>(
      rows.map(({ id, products }) => ({
        id,
        product_ids: [...new Set([...(products ?? []).flatMap((product) => product?.id ?? []), ...also])],
      })),
    );
  },
);

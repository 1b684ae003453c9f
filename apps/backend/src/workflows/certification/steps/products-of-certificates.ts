import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CertificateChanged } from "../certificate-changed";

/**
 * What `certificate.changed` tells: each certificate with the products that show it. One that no product shows changes no
 * page, and an import of 900 of those would only keep the index busy.
 */
export const productsOfCertificatesStep = createStep(
  "products-of-certificates",
  async ({ ids, also = [] }: { ids: string[]; also?: string[] }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "certificate",
      fields: ["id", "products.id"],
      filters: { id: ids },
    });
    const rows = data as Array<{ id: string; products?: Array<{ id: string } | null> | null }>;
    const changed = rows.map(({ id, products }) => ({
      id,
      product_ids: [...new Set([...(products ?? []).flatMap((product) => product?.id ?? []), ...also])],
    }));
    return new StepResponse<CertificateChanged[]>(
      changed.filter(({ product_ids }) => product_ids.length > 0),
    );
  },
);

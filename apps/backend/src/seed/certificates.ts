import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { recordCertificatesWorkflow } from "../workflows/certification";
import type { RealListing } from "./demo-data";
import type { SeededProducer } from "./producers";

const HOLDER_UNKNOWN = "Chưa rõ (nguồn không nêu)";

/** Records what the articles say of certificates, no more: a number, date or rank they leave out stays empty. */
export async function recordCertificates(
  container: MedusaContainer,
  listings: RealListing[],
  products: ReadonlyMap<string, string>,
  producers: ReadonlyMap<string, SeededProducer>,
  unnamed: ReadonlySet<string>,
): Promise<void> {
  const recorded = await alreadyRecorded(container, [...products.values()]);
  const certificates = listings.flatMap(({ handle, certificate, ...listing }) => {
    const product_id = products.get(handle);
    if (!certificate || !product_id || recorded.has(product_id)) return [];
    const producer = producers.get(listing.producer);
    const named = producer && !unnamed.has(listing.producer);
    return [
      {
        ...certificate,
        product_name: listing.name.vi,
        holder_name: named ? producer.name : HOLDER_UNKNOWN,
        set_no: listing.set_no,
        commune_code: listing.commune_code,
        source_url: listing.source.url,
        producer_id: producer?.id,
        product_ids: [product_id],
      },
    ];
  });
  if (certificates.length > 0) {
    await recordCertificatesWorkflow(container).run({ input: { certificates, strict: false } });
  }
}

async function alreadyRecorded(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "certificates.id"],
    filters: { id: ids },
  });
  return new Set(data.filter(({ certificates }) => (certificates?.length ?? 0) > 0).map(({ id }) => id));
}

import { isAlcohol } from "@market/ocop";
import type { CertificateHistoryEntry, CertificatePage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminCertificateEvent } from "./admin-shapes";
import { readCertificates } from "./read-certificates";
import { readHistory } from "./read-history";

/** What anybody may read about a certificate: all that was done, but no officer's name. */
export async function certificatePage(
  container: MedusaContainer,
  id: string,
  salesChannelIds: string[],
): Promise<CertificatePage | null> {
  const [certificate] = await readCertificates(container, [id]);
  if (!certificate) return null;
  const { producer, products, ...facts } = certificate;
  const history = (await readHistory(container, id)).flatMap(publicEntry);
  return {
    ...facts,
    history,
    products: await onSale(
      container,
      products.map((product) => product.id),
      salesChannelIds,
    ),
  };
}

/** What is linked to a certificate is the office's own book-keeping, no step in the certificate's life. */
function publicEntry({
  action,
  actor,
  id,
  at,
  reason,
  changes,
}: AdminCertificateEvent): CertificateHistoryEntry[] {
  if (action === "products_changed" || action === "producer_changed") return [];
  return [{ id, at, action, by: actor ? "officer" : "system", reason, changes }];
}

interface Listed {
  id: string;
  handle: string;
  title: string;
  thumbnail: string | null;
  status: string;
  metadata: { set_no?: number } | null;
  sales_channels?: Array<{ id: string } | null> | null;
}

async function onSale(
  container: MedusaContainer,
  ids: string[],
  salesChannelIds: string[],
): Promise<CertificatePage["products"]> {
  if (ids.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title", "thumbnail", "status", "metadata", "sales_channels.id"],
    filters: { id: ids, status: "published" },
  });
  return (
    (data as unknown as Listed[])
      // Who reads a register was not asked for their age.
      .filter(({ metadata }) => !isAlcohol(Number(metadata?.set_no)))
      .filter((product) =>
        product.sales_channels?.some((channel) => channel && salesChannelIds.includes(channel.id)),
      )
      .map(({ id, handle, title, thumbnail }) => ({ id, handle, title, thumbnail }))
  );
}

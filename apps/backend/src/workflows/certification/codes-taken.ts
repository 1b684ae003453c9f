import type { CertificationModuleService, StoredCertificate } from "../../modules/certification";

/** Of these product codes, those that stand in the register already, with the certificate that has each. */
export async function codesTaken(
  certification: CertificationModuleService,
  facts: ReadonlyArray<Pick<StoredCertificate, "product_code">>,
  except?: string,
): Promise<Map<string, string>> {
  const codes = facts.flatMap(({ product_code }) => product_code ?? []);
  if (codes.length === 0) return new Map();
  const rows = await certification.listCertificates(
    { product_code: codes },
    { select: ["id", "product_code"], take: codes.length },
  );
  return new Map(
    rows.flatMap(({ id, product_code }) =>
      product_code && id !== except ? [[product_code, id] as const] : [],
    ),
  );
}

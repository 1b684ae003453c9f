import type { DeskCertificatesAnswer } from "@market/store-contract";
import { deskCertificates } from "../../../desk-today";
import { answeringAt } from "../../../members";

/** The acting producer's certificates, those to be renewed first. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const answer: DeskCertificatesAnswer = { certificates: await deskCertificates(req.scope, producer.id) };
  res.json(answer);
});

import { z } from "@medusajs/framework/zod";
import { readTrail } from "../../../audit";
import { answeringOwner } from "../../../members";
import { readBody } from "../../../refusal/read-body";

const SIZE = 30;
const query = z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) });

/** `?page=`: who did what at this producer's desk, and what officers did about it; for its owners. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  const { page } = readBody(query, req.query);
  const offset = (page - 1) * SIZE;
  res.json(await readTrail(req.scope, { producer_id: producer.id, limit: SIZE, offset }));
});

import { noteDeed, officerOf } from "../../../../../../audit";
import { anApplication, readPaper } from "../../../../../../joining";
import { answering } from "../../../../../../refusal";

/** A paper as a file that is saved, never shown: whatever it holds, nothing of it runs where officers are signed in. */
export const GET = answering(async (req, res) => {
  const { id = "", paper_id = "" } = req.params;
  const by = await officerOf(req);
  const { claimed_producer_id, producer_id } = await anApplication(req.scope, id);
  const paper = await readPaper(req.scope, { application_id: id }, paper_id);
  await noteDeed(req.scope, {
    by,
    producer_id: producer_id ?? claimed_producer_id,
    deed: "paper.read",
    object: { type: "producer_paper", id: paper_id },
  });
  res.setHeader("Content-Type", paper.mime);
  res.setHeader("Content-Disposition", `attachment; filename="${paper.name}"`);
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Cache-Control", "private, no-store");
  res.send(Buffer.from(paper.content_base64, "base64"));
});

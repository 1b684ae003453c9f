import { removeGuest } from "../../../../../../guest-register";
import { answeringMember } from "../../../../../../members";

export const DELETE = answeringMember(async (req, res, { producers }) => {
  const { id = "", guest_id = "" } = req.params;
  await removeGuest(
    req.scope,
    id,
    guest_id,
    producers.map((one) => one.id),
  );
  res.json({ id: guest_id, deleted: true });
});

import type { AccountAnswer, ProfileBody } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { answeringCustomer } from "../../../account/answering";
import { profileOf } from "../../../account/profile";
import { refuseFields } from "../../../refusal";
import { sentAs } from "../../../refusal/sent";

const LONGEST_NAME = 100;

export const GET = answeringCustomer(async (req, res, { customer_id }) => {
  res.json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  const { name } = sentAs<ProfileBody>(req.body);
  const written = typeof name === "string" ? name.normalize("NFC").trim() : "";
  if (!written) throw refuseFields([{ field: "name", code: "required" }]);
  if (written.length > LONGEST_NAME) {
    throw refuseFields([{ field: "name", code: "too_long", values: { max: LONGEST_NAME } }]);
  }
  const whole = { first_name: written, last_name: null } as unknown as { first_name: string };
  await req.scope.resolve(Modules.CUSTOMER).updateCustomers(customer_id, whole);
  res.json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});

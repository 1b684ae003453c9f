import Stripe from "stripe";
import { signedEvent } from "../signed-event";

const NEW = "whsec_new";
const OLD = "whsec_old";
const EVENT = {
  id: "evt_1",
  object: "event",
  type: "checkout.session.completed",
  created: 1_795_000_000,
  data: { object: { id: "cs_1", object: "checkout.session" } },
};

const signed = (body: string, secret = NEW, secondsAgo = 0): string =>
  Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret,
    timestamp: Math.floor(Date.now() / 1000) - secondsAgo,
  });
const heard = (body: string, signature?: string, secrets = [NEW, OLD]) =>
  signedEvent(Buffer.from(body), signature, secrets);

describe("what is taken for Stripe's", () => {
  const body = JSON.stringify(EVENT);

  it("is what it signed, to the byte", () => {
    expect(heard(body, signed(body))).toMatchObject({ id: "evt_1" });
    expect(heard(`${body} `, signed(body))).toBeNull();
    expect(heard(body.replace("cs_1", "cs_2"), signed(body))).toBeNull();
  });

  it("is signed with any of our secrets while one takes another's place, and with none of somebody else's", () => {
    expect(heard(body, signed(body, OLD))).toMatchObject({ id: "evt_1" });
    expect(heard(body, signed(body, OLD), [NEW])).toBeNull();
    expect(heard(body, signed(body, "whsec_forged"))).toBeNull();
    expect(heard(body, signed(body), [])).toBeNull();
    expect(heard(body)).toBeNull();
    expect(heard(body, "t=1,v1=00")).toBeNull();
  });

  it("was signed lately: what somebody recorded is worth nothing five minutes later", () => {
    expect(heard(body, signed(body, NEW, 240))).toMatchObject({ id: "evt_1" });
    expect(heard(body, signed(body, NEW, 360))).toBeNull();
  });

  it("is whole: what was cut off, or is no event, is refused even where it is signed", () => {
    const cut = body.slice(0, -10);
    expect(heard(cut, signed(body))).toBeNull();
    for (const other of [cut, "", "null", "[]", "{}", JSON.stringify({ ...EVENT, id: "" })]) {
      expect(heard(other, signed(other))).toBeNull();
    }
  });
});

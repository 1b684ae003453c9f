import Stripe from "stripe";

/** Told of what is none of ours, as of an account that several shops have; and how often each kind comes. */
const OTHERS = [
  "payment_intent.succeeded",
  "charge.succeeded",
  "checkout.session.completed",
  "charge.updated",
];

/** @param run names them: a database may know those of an earlier one. @returns so many events: each session several times, one in ten of all twice to the letter, in an order that is the same in each run */
export function stripeEvents(sessions, count, run) {
  const events = [];
  const created = Math.floor(Date.now() / 1000);
  const event = (type, object) =>
    JSON.stringify({
      id: `evt_${run}_${events.length}`,
      object: "event",
      api_version: "2025-09-30.clover",
      created,
      type,
      data: { object },
    });
  for (const { id } of sessions) {
    for (const type of ["checkout.session.completed", "checkout.session.async_payment_succeeded"]) {
      events.push(event(type, { id, object: "checkout.session" }));
    }
  }
  for (let n = 0; events.length < count; n++) {
    if (n % 10 === 9) events.push(events[(n * 7) % events.length]);
    else events.push(event(OTHERS[n % OTHERS.length], { id: `cs_other_${n}`, object: "checkout.session" }));
  }
  return shuffled(events);
}

export function stripeCalls(url, secret, events) {
  const send = async (n) => {
    const payload = events[n];
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
    const headers = { "content-type": "application/json", "stripe-signature": signature };
    const response = await fetch(`${url}/hooks/stripe`, { method: "POST", headers, body: payload });
    if (!response.ok) throw new Error(String(response.status));
    await response.text();
  };
  return { send, told: new Set(events).size };
}

/** By a fixed rule: a run can be had again. */
export function shuffled(list) {
  let seed = 42;
  const mixed = [...list];
  for (let place = mixed.length - 1; place > 0; place--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (place + 1);
    [mixed[place], mixed[other]] = [mixed[other], mixed[place]];
  }
  return mixed;
}

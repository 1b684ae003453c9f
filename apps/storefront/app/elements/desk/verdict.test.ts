import { generateKeyPairSync, sign } from "node:crypto";
import type { CheckInKey, CheckInList, ListedTicket } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { digest, readSigned, scannedIn, verdict } from "./verdict.js";

const at = (iso: string) => new Date(iso);
const TOKEN = "v1.tkt_1.abcdefghijklmnopqrstuv";

async function aList(
  given: Partial<CheckInList> = {},
  first: Partial<ListedTicket> = {},
): Promise<CheckInList> {
  const ticket = (no: number): ListedTicket => ({
    id: `tkt_${no}`,
    code: `K7M29QX${no}`,
    token_sha256: `none-${no}`,
    title: "Người lớn",
    state: "valid",
    used_at: null,
    used_by: null,
    booking_id: "bkg_1",
    booking_state: "confirmed",
    name: "N. T. Hoa",
  });
  return {
    visit: {} as CheckInList["visit"],
    opens_at: "2026-12-19T17:00:00Z",
    closes_at: "2026-12-20T15:00:00Z",
    made_at: "2026-12-20T00:00:00Z",
    expires_at: "2026-12-20T12:00:00Z",
    tickets: [{ ...ticket(2), token_sha256: await digest(TOKEN), ...first }, ticket(3)],
    ...given,
  };
}
const NOW = at("2026-12-20T01:10:00Z");
const said = (list: CheckInList, code: string, now = NOW, marks = {}) =>
  verdict(list, { code }, { id: "event_1", marks, now });

describe("without a network", () => {
  it("a ticket on the list is let in, by its picture or its code", async () => {
    const list = await aList();
    const answer = { outcome: "in", ticket: { id: "tkt_2", of_booking: { total: 2, used: 1 } } };
    expect(said(list, "K7M29QX2")).toMatchObject(answer);
    const hash = await digest(TOKEN);
    expect(verdict(list, { token: TOKEN, hash }, { id: "e", marks: {}, now: NOW })).toMatchObject(answer);
  });

  it("a forged picture is on no list", async () => {
    const hash = await digest("v1.tkt_1.other");
    const answer = verdict(await aList(), { token: "x", hash }, { id: "e", marks: {}, now: NOW });
    expect(answer.outcome).toBe("not_on_list");
  });

  it("who was let in by this phone is not let in again, nor who was on the list as in", async () => {
    const first = { at: "2026-12-20T01:05:00Z", by: "" };
    expect(said(await aList(), "K7M29QX2", NOW, { tkt_2: first })).toMatchObject({
      outcome: "already_in",
      first,
    });
    const used = { used_at: "2026-12-20T00:50:00Z", used_by: "Bình", state: "used" } as const;
    expect(said(await aList({}, used), "K7M29QX2")).toMatchObject({
      outcome: "already_in",
      first: { at: "2026-12-20T00:50:00Z", by: "Bình" },
    });
  });

  it.each([
    ["cancelled", { state: "void", booking_state: "cancelled" }],
    ["called_off", { state: "void", booking_state: "called_off" }],
    ["not_confirmed", { booking_state: "requested" }],
  ] as const)("a ticket that is %s lets nobody in", async (outcome, first) => {
    expect(said(await aList({}, first), "K7M29QX2").outcome).toBe(outcome);
  });

  it.each([
    ["too_early", "2026-12-19T16:59:59Z"],
    ["list_old", "2026-12-20T12:00:00Z"],
  ])("is %s at %s", async (outcome, now) => {
    expect(said(await aList(), "K7M29QX2", at(now)).outcome).toBe(outcome);
  });

  it("is over when the visit is", async () => {
    const list = await aList({ expires_at: "2026-12-21T12:00:00Z" });
    expect(said(list, "K7M29QX2", at("2026-12-20T15:00:01Z")).outcome).toBe("over");
  });
});

describe("a signed list", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = publicKey.export({ format: "jwk" }) as unknown as CheckInKey;
  const signed = (list: string) => ({
    list,
    signature: sign("sha256", Buffer.from(list), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString(
      "base64url",
    ),
  });

  it("is read as it was signed, and not at all where a letter was changed", async () => {
    const list = signed(JSON.stringify(await aList()));
    expect((await readSigned(list, key))?.tickets).toHaveLength(2);
    expect(await readSigned({ ...list, list: list.list.replace("tkt_2", "tkt_9") }, key)).toBeNull();
  });
});

describe("what is typed", () => {
  it("is a code however it is written, or what a reader of pictures types", () => {
    expect(scannedIn(" k7m2-9qxa ")).toEqual({ code: "K7M29QXA" });
    expect(scannedIn(` ${TOKEN}\n`)).toEqual({ token: TOKEN });
  });
});

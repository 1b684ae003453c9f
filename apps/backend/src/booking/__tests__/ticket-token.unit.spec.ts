import { readTicketToken, ticketToken } from "../ticket-token";

const SECRET = "for-tests-only";
const token = ticketToken("tkt_01ABC", SECRET);

describe("what a ticket's code says", () => {
  it("is its id, signed, and nothing about anybody", () => {
    expect(token).toMatch(/^v1\.tkt_01ABC\.[\w-]{22}$/);
    expect(readTicketToken(token, SECRET)).toBe("tkt_01ABC");
  });

  it.each([
    ["another ticket under the same mark", token.replace("01ABC", "01ABD")],
    [
      "a mark with one letter changed",
      `${token.slice(0, -2)}${token.at(-2) === "A" ? "B" : "A"}${token.at(-1)}`,
    ],
    ["a mark cut short", token.slice(0, -4)],
    ["no mark", "v1.tkt_01ABC."],
    ["another version", token.replace("v1", "v2")],
    ["more parts", `${token}.x`],
    ["nothing", ""],
  ])("is refused as %s", (_, forged) => {
    expect(readTicketToken(forged, SECRET)).toBeNull();
  });

  it("is refused by a server with another secret", () => {
    expect(readTicketToken(token, "another")).toBeNull();
  });
});

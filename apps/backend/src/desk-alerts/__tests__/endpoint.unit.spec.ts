import { isPushEndpoint, isWithin, publicLookup } from "../endpoint";

describe("the address of a push service", () => {
  it.each([
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/abc",
    "https://web.push.apple.com/abc",
  ])("may be %s", (address) => {
    expect(isPushEndpoint(address)).toBe(true);
  });

  it.each([
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://localhost/abc",
    "https://127.0.0.1/abc",
    "https://2130706433/abc",
    "https://0x7f.1/abc",
    "https://[::1]/abc",
    "https://[::ffff:10.0.0.1]/abc",
    "https://169.254.169.254/latest/meta-data",
    "https://postgres:5432/abc",
    "https://backend/abc",
    "https://fcm.googleapis.com:8443/abc",
    "https://user:word@fcm.googleapis.com/abc",
    `https://fcm.googleapis.com/${"a".repeat(1_000)}`,
    "javascript:alert(1)",
    "",
  ])("may not be %s", (address) => {
    expect(isPushEndpoint(address)).toBe(false);
  });

  it.each(["10.1.2.3", "172.31.0.1", "192.168.1.1", "127.0.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1"])(
    "is not called where its name leads to %s",
    (address) => {
      expect(isWithin(address)).toBe(true);
    },
  );
  it.each(["::1", "::", "fd00::1", "fe80::1", "::ffff:127.0.0.1", "64:ff9b::a00:1"])(
    "nor to %s",
    (address) => {
      expect(isWithin(address)).toBe(true);
    },
  );
  it.each(["142.250.4.95", "172.32.0.1", "2404:6800:4003::5f"])("but at %s it is", (address) => {
    expect(isWithin(address)).toBe(false);
  });

  it("is refused when it is looked up, though its name looked well", async () => {
    const refused = await new Promise<Error | null>((resolve) =>
      publicLookup("localhost", {}, (error) => resolve(error)),
    );
    expect(refused?.message).toMatch(/not public/);
  });
});

import { Readable } from "node:stream";
import { bodyOf } from "../body";

describe("a call's body", () => {
  const sent = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)));

  it("is kept to the byte, however it was cut on its way", async () => {
    const [first, second] = ["đồng".slice(0, 2), "đồng".slice(2)];
    expect((await bodyOf(sent(first, second), 10))?.toString()).toBe("đồng");
  });

  it("is not kept where it is too large, nor listened to without end", async () => {
    expect(await bodyOf(sent("12345", "678901"), 10)).toBeNull();
    let given = 0;
    const endless = Readable.from(
      (function* () {
        while (true) {
          given += 1;
          yield Buffer.alloc(10);
        }
      })(),
    );
    expect(await bodyOf(endless, 10)).toBeNull();
    expect(given).toBeLessThan(40);
  });
});

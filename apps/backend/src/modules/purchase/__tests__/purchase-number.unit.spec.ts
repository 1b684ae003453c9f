import { newPurchaseNumber, parsePurchaseNumber } from "../purchase-number";

describe("A purchase's number", () => {
  it("is short, upper case, and has no sign that is mistaken for another", () => {
    for (let n = 0; n < 500; n += 1) expect(newPurchaseNumber()).toMatch(/^HP-[2-9A-HJKMNP-Z]{7}$/);
  });

  it("is read as people type it", () => {
    const number = newPurchaseNumber();
    const signs = number.slice(3);
    for (const typed of [
      number,
      number.toLowerCase(),
      signs,
      ` hp ${signs.slice(0, 3)} ${signs.slice(3)} `,
    ]) {
      expect(parsePurchaseNumber(typed)).toBe(number);
    }
  });

  it("is not read with any one sign wrong, nor with two swapped", () => {
    const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    const number = newPurchaseNumber();
    for (let place = 3; place < number.length; place += 1) {
      for (const sign of signs) {
        const wrong = number.slice(0, place) + sign + number.slice(place + 1);
        if (wrong !== number) expect(parsePurchaseNumber(wrong)).toBeNull();
      }
      const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
      if (place + 1 < number.length && swapped !== number) expect(parsePurchaseNumber(swapped)).toBeNull();
    }
  });

  it.each(["", "HP-", "HP-1234567", "HP-OOOOOOO", "HP-7K3M9QA2"])("is not %j", (text) => {
    expect(parsePurchaseNumber(text)).toBeNull();
  });
});

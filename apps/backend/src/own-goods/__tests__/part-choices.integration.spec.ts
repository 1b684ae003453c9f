import type { GoodsPartChoices } from "@market/store-contract";
import { testBackend } from "../../testing";
import { MOST_VARIANTS } from "../body";
import { MOST_CHOICES } from "../parts";
import { aDeskOfGoods, BOTTLE } from "./a-desk";

/** Codes of goods that are of no interest; more than one list holds. */
const jars = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const no = from + at;
    return { ...BOTTLE, title: `Lọ ${no}`, title_en: "", sku: `LO-${no}`, stock: 1 };
  });

testBackend({
  testSuite: ({ api, getContainer }) => {
    it("What may lie in a gift box is found by name and by code, beyond what one list holds, and stays listed once chosen", async () => {
      const desk = await aDeskOfGoods(getContainer(), api);
      for (let from = 0; from < MOST_CHOICES; from += MOST_VARIANTS)
        await desk.onSale({ title: `Dưa muối ${from}`, variants: jars(from, from + MOST_VARIANTS) });
      const last = await desk.onSale({ title: "Xoài sấy", variants: [{ ...BOTTLE, sku: "XS-1" }] });
      const [mango] = (await desk.read(last)).variants;
      const asked = async (question: Record<string, string>) =>
        (await desk.at<GoodsPartChoices>("GET", `/parts?${new URLSearchParams(question)}`)).body;

      const all = await asked({});
      expect([all.choices.length, all.more]).toEqual([MOST_CHOICES, true]);
      expect(all.choices.map(({ sku }) => sku)).not.toContain("XS-1");
      for (const q of ["xoai", "xs-1", "XOÀI SẤY"]) {
        const { choices, more } = await asked({ q });
        expect([q, choices.map(({ title }) => title), more]).toEqual([q, ["Xoài sấy, Chai 500 ml"], false]);
      }
      expect((await asked({ q: "xoai lo" })).choices).toEqual([]);

      const chosen = await asked({ q: "lo-17", chosen: `${mango?.id},variant_of_nobody` });
      expect([chosen.choices.map(({ sku }) => sku), chosen.more]).toEqual([["XS-1", "LO-17"], false]);
    });
  },
});

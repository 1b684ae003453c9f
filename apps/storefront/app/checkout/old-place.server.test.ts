import { describe, expect, it } from "vitest";
import { EMPTY } from "./draft";
import { askedForOldPlace, findOldPlace } from "./old-place.server";

/** Names of today's communes that can be meant. */
const found = (text: string) => {
  const answer = findOldPlace(text);
  if (answer.kind === "unknown") return null;
  return answer.kind === "one" ? answer.commune.name : answer.choices.map(({ name }) => name);
};

describe("an old address", () => {
  it.each([
    "Đại Hà, Kiến Thụy",
    "xã Đại Hà, huyện Kiến Thụy, Hải Phòng",
    "Xã Đại Hà huyện Kiến Thụy",
    "dai ha - kien thuy",
    "Đại Hà",
  ])("%s lies in one commune of today", (text) => {
    expect(found(text)).toBe("Xã Kiến Hưng");
  });

  it("that was divided leaves the choice to the shopper", () => {
    expect(found("Kiến Hưng, Kiến Thụy")).toEqual(["Xã Kiến Thụy", "Xã Kiến Hưng"]);
  });

  it("of which only the district is known leaves it too", () => {
    const communes = found("Huyện Kiến Thụy, Hải Phòng");
    expect(communes).toContain("Xã Kiến Minh");
    expect(communes).toContain("Xã Kiến Hưng");
  });

  it.each(["", " , ", "Atlantis", "Đại Hà, Gia Lộc"])("%j is not known, and nothing is guessed", (text) => {
    expect(found(text)).toBeNull();
  });
});

const asking = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return askedForOldPlace(form, { ...EMPTY, note: "Gọi trước", address: { ...EMPTY.address, street: "12" } });
};

describe("the field for an old name", () => {
  it("chooses today's commune where there is only one, and keeps what was typed", () => {
    expect(asking({ intent: "old_place", old_place: "Đại Hà, Kiến Thụy" })).toMatchObject({
      values: { note: "Gọi trước", address: { province_code: "31", commune_code: "11728", street: "12" } },
      oldPlace: { asked: "Đại Hà, Kiến Thụy", kind: "one", choices: [{ name: "Xã Kiến Hưng" }] },
    });
  });

  it("is asked by Enter as well, which else only brings the page again", () => {
    expect(asking({ intent: "again", old_place: "Đại Hà" })?.oldPlace?.kind).toBe("one");
    expect(asking({ intent: "again", old_place: " " })).toBeNull();
  });

  it("chooses nothing where it cannot know, and takes the shopper's choice", () => {
    const split = asking({ intent: "old_place", old_place: "Kiến Hưng, Kiến Thụy" });
    expect(split).toMatchObject({ values: { address: { commune_code: "" } }, oldPlace: { kind: "split" } });
    expect(split?.oldPlace?.choices).toHaveLength(2);
    expect(asking({ intent: "commune:11728" })?.values.address.commune_code).toBe("11728");
  });

  it("is none of the other buttons' business", () => {
    expect(asking({ intent: "place", old_place: "Đại Hà" })).toBeNull();
  });
});

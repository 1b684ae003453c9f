/**
 * Public sources name some goods without saying who makes them. Their place is kept by a name that the seed's data make:
 * "Chủ thể chưa rõ tên (phường An Lư cũ)". It is no name, so readers of English get it in words of theirs.
 */
const UNNAMED = /Chủ thể chưa rõ tên \(([^()"\\]+) cũ\)/g;

const PLACE = /^(?:(.+), )?(phường|xã|huyện|thị trấn) (.+)$/;

const KINDS: Record<string, string> = {
  phường: "ward",
  xã: "commune",
  huyện: "district",
  "thị trấn": "town",
};

/** What tells two of one place apart. */
const GOODS: Record<string, string> = { "chim công": "peafowl" };

/** Any text, such as an answer of the backend, with these names in English; what else it says stays as it is. */
export function nameUnnamedInEnglish(text: string): string {
  return text.replace(UNNAMED, (whole, where: string) => {
    const [, goods, kind = "", name] = PLACE.exec(where) ?? [];
    if (!name || !KINDS[kind]) return whole;
    const made = goods ? `${GOODS[goods] ?? goods}, ` : "";
    return `Producer not known yet (${made}former ${name} ${KINDS[kind]})`;
  });
}
